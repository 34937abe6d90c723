//! What the process may not do from its first moment on: leave readable files or memory behind.

use std::io;

use rustix::fs::Mode;
use rustix::process::{DumpableBehavior, Resource, Rlimit};

/// New files are for their owner alone; no core dumps, no looking into the memory by equals.
///
/// # Errors
///
/// When the system refuses one of them.
pub fn harden() -> io::Result<()> {
    rustix::process::umask(Mode::RWXG | Mode::RWXO);
    rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    rustix::process::setrlimit(Resource::Core, none)?;
    Ok(())
}

/// The number under which the system knows who runs the program.
pub fn user_number() -> u32 {
    rustix::process::getuid().as_raw()
}
