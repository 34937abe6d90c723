//! Writes frames to the terminal on a thread of its own, so that a stalled line stops nothing else.

use std::io::{self, ErrorKind, Write};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread;
use std::time::Duration;

use super::Event;

/// How long to wait when somebody left the terminal's file non-blocking.
const PAUSE: Duration = Duration::from_millis(10);

/// Takes one frame at a time: frames are differences, so none may be left out or overtaken.
#[derive(Debug)]
pub(super) struct Output {
    frames: SyncSender<Vec<u8>>,
    writing: bool,
}

impl Output {
    /// Starts the thread; after each frame it tells `told` that it was written.
    pub(super) fn start<W, F>(sink: W, told: F) -> io::Result<Self>
    where
        W: Write + Send + 'static,
        F: Fn(Event) + Send + 'static,
    {
        let (frames, waiting) = sync_channel(1);
        let writer = thread::Builder::new().name("output".to_owned());
        writer
            .spawn(move || write(sink, &waiting, told))
            .map(drop)?;
        Ok(Self {
            frames,
            writing: false,
        })
    }

    /// Whether the last frame is still being written.
    pub(super) fn is_writing(&self) -> bool {
        self.writing
    }

    /// Hands a frame over; only when none is being written.
    pub(super) fn send(&mut self, frame: Vec<u8>) {
        match self.frames.try_send(frame) {
            Ok(()) => self.writing = true,
            // The thread reports its end by itself; the loop hears of it as a message.
            Err(TrySendError::Full(_) | TrySendError::Disconnected(_)) => {}
        }
    }

    /// The frame was written.
    pub(super) fn wrote(&mut self) {
        self.writing = false;
    }
}

fn write<W: Write, F: Fn(Event)>(mut sink: W, frames: &Receiver<Vec<u8>>, told: F) {
    while let Ok(frame) = frames.recv() {
        let result = whole(&mut sink, &frame);
        let ends = result.is_err();
        told(Event::Written(result));
        if ends {
            return;
        }
    }
}

/// One write where the terminal takes it, more only where it does not.
fn whole(sink: &mut impl Write, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match sink.write(bytes) {
            Ok(0) => return Err(ErrorKind::WriteZero.into()),
            Ok(written) => bytes = bytes.get(written..).unwrap_or_default(),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) if error.kind() == ErrorKind::WouldBlock => thread::park_timeout(PAUSE),
            Err(error) => return Err(error),
        }
    }
    sink.flush()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::{Sender, channel};

    /// Gives each written piece away, and waits to be let go on.
    struct Slow(Sender<Vec<u8>>, Receiver<()>);

    impl Write for Slow {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.send(bytes.to_vec()).unwrap();
            self.1.recv().map_err(io::Error::other)?;
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_frame_is_one_write_and_nobody_waits_for_it() {
        let (pieces, seen) = channel();
        let (go, wait) = channel();
        let (events, told) = channel();
        let mut output = Output::start(Slow(pieces, wait), move |event| {
            events.send(event).unwrap();
        })
        .unwrap();
        output.send(vec![b'x'; 100_000]);
        assert!(output.is_writing());
        assert_eq!(seen.recv().unwrap().len(), 100_000);
        assert!(told.try_recv().is_err());
        go.send(()).unwrap();
        assert!(matches!(told.recv().unwrap(), Event::Written(Ok(()))));
        output.wrote();
        assert!(!output.is_writing());
    }

    #[test]
    fn a_terminal_that_is_gone_is_reported() {
        let (pieces, _seen) = channel();
        let (go, wait) = channel();
        let (events, told) = channel();
        let mut output = Output::start(Slow(pieces, wait), move |event| {
            events.send(event).unwrap();
        })
        .unwrap();
        drop(go);
        output.send(b"x".to_vec());
        assert!(matches!(told.recv().unwrap(), Event::Written(Err(_))));
    }

    #[test]
    fn a_terminal_that_takes_little_gets_everything() {
        struct Small(Vec<u8>, bool);
        impl Write for Small {
            fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
                self.1 = !self.1;
                if self.1 {
                    return Err(ErrorKind::WouldBlock.into());
                }
                self.0.extend(bytes.iter().take(3));
                Ok(bytes.len().min(3))
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let mut sink = Small(Vec::new(), false);
        whole(&mut sink, b"one frame").unwrap();
        assert_eq!(sink.0, b"one frame");
    }
}
