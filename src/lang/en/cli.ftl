### What the command line says.

## Why a line of an import is rejected; the field is named beside it.

reject-line-too-long = The line is too long: at most { $kib } KiB.
reject-not-utf8 = Not valid UTF-8 from byte { $position } of the line on. Save the file as UTF-8.
reject-json-end = Not valid JSON: unexpected end at character { $position }.
reject-json-control = Not valid JSON: control character in a string at character { $position }.
reject-json-escape = Not valid JSON: unknown escape at character { $position }.
reject-json-syntax = Not valid JSON at character { $position }.
reject-json-trailing = Not valid JSON: something follows the object, from character { $position } on.
reject-too-deep = Nested too deep: at most { $levels } levels.
reject-key-twice = The key stands twice.
reject-number-out-of-range = Number out of range.
reject-not-an-object = The line is not a JSON object.
reject-missing = The key is required and missing.
reject-wrong-type =
    { $expected ->
        [text] Wrong type: a text is expected.
        [whole] Wrong type: a whole number is expected.
        [truth] Wrong type: true or false is expected.
        [list] Wrong type: a list is expected.
       *[object] Wrong type: an object is expected.
    }
reject-empty = The text is empty.
reject-text-too-long = The text is too long: at most { $kib } KiB.
reject-unknown-value = Unknown value. Allowed: { $allowed }.
reject-unknown-question = Unknown question: the instrument does not have it.
reject-unknown-answer = Unknown answer. Allowed: { $allowed }.
reject-no-offset = No offset from UTC, as in +02:00; it is not guessed.
reject-no-such-date = No such date or time.
reject-too-early = Earlier than { $year }.
reject-in-future = In the future: more than { $minutes } minutes after now.
reject-age-out-of-range = Age outside { $low }–{ $high } years.
reject-months-out-of-range = Months outside { $low }–{ $high }.
reject-born-later = Born later than received_at and not marked as unborn.
reject-different-content = Already there with different content; the first stays as it was.

## The command line itself.

cli-no-home = No home folder is known. Name the database with --db PATH.
cli-clock-real = --clock is only for reading, and for fictional and practice offices.
cli-as-real = --as is only for fictional and practice offices.
cli-no-office = This database has no office yet. Set one up with "caseload init".
cli-bad-login = "{ $login }" is no login: small letters a-z, digits, ".", "_" or "-", at most 32, a letter first.
cli-bad-clock = "{ $text }" is no time. Write it like 2026-11-16T14:00:00+02:00.
cli-bad-number = "{ $text }" is no number of a signal or case. Write it like 26-0417.
cli-bad-zone = "{ $text }" is no time zone. Write it like Europe/Sofia.
cli-bad-staff = "{ $text }" is no member of staff. Write LOGIN:ROLE:NAME with roles duty, curator, supervisor, admin.
cli-bad-view = There is no view "{ $view }". Views: { $known }.
cli-bad-kind = There is no kind "{ $kind }". Kinds: { $known }.
cli-no-reason = A reason is needed: --reason TEXT.
cli-no-method = There is no method "{ $id }". Methods: { $known }.
cli-no-record = There is no signal or case { $number }.
cli-informants-role = Only a supervisor or administrator may export informants.
cli-no-terminal = The program needs a terminal. For scripts: caseload list queue; line by line: caseload --plain.
cli-terminal-failed = The terminal could not be taken over. Try again in another window.
crash-nothing = Internal error { $code }. Nothing was unsaved. The details are in the log.
crash-saved = Internal error { $code }. Your draft is saved and will be offered on the next start.
crash-failed = Internal error { $code }. Your draft could not be saved.
cli-init-done = The office is set up in { $path }.
cli-demo-done = A fictional office stands in { $path }: { $signals } signals, { $cases } cases.
cli-backup-done = Copy written and proven: { $path } (SHA-256 { $sha256 }).
cli-restore-done = The copy is in place and proven: { $path } (SHA-256 { $sha256 }).
cli-restore-kept = The old file is kept as { $path }.
cli-restore-yes = { $path } would be replaced (the old file is kept). Say --yes.
cli-restore-ask = Replace { $path }? The old file is kept. Type "yes":
cli-answer-yes = yes
cli-not-confirmed = Not confirmed; nothing was changed.
cli-import-done = Accepted { $accepted } ({ $sanitised } of them with hidden characters removed), unchanged { $unchanged }, rejected { $rejected }.
cli-import-would = Nothing was changed. It would accept { $accepted } ({ $sanitised } of them with hidden characters removed), leave { $unchanged } unchanged, reject { $rejected }.

## What the store cannot do.

store-refused = The rules of the method do not allow it.
store-busy = Somebody else is writing right now; nothing was changed.
store-busy-hint = Try again in a moment.
store-no-database = There is no database at { $path }.
store-no-database-hint = Try "caseload demo", or set an office up with "caseload init".
store-exists = There is something at { $path } already; nothing was changed.
store-not-ours = { $path } is not a caseload database.
store-newer = The database has schema { $theirs }, this program knows { $ours }. Use the newer program.
store-old-engine = The database engine { $version } has a known fault; this program does not use it.
store-network-disk = { $path } lies on a network disk, where nobody can write safely. Put it on a local disk.
store-full = The disk is full; nothing was changed. Free some space and try again.
store-read-only = Nothing can be written: the database was opened for reading only.
store-damaged = The database is damaged ({ $what }).
store-damaged-hint = Run "caseload doctor", and restore the last backup if it fails.
store-not-staff = "{ $login }" is not an active member of this office's staff.
store-not-staff-hint = An administrator adds people with "caseload staff add LOGIN:ROLE:NAME".
store-engine = The database answered with an error ({ $code }); nothing was changed.
store-file = { $path }: { $cause }.

## What doctor says.

doctor-ok-integrity = every page and reference is sound
doctor-ok-schema = the schema is the one this program writes
doctor-ok-journal-chain = no entry was changed, removed or put in
doctor-ok-access = nobody but its owner may read it
doctor-fail-access = others may read or replace: { $found }. Take these rights away (chmod 600, for a folder 700).
doctor-ok-room = room on the disk
doctor-warn-room = little room on the disk: { $found } MiB
doctor-fail-room = hardly any room on the disk: { $found } MiB
doctor-ok-replay = every table says what the journal says
doctor-fail-integrity = damaged: { $found }
doctor-fail-schema = another schema: { $found }
doctor-fail-journal-chain = the chain breaks at entry { $found }
doctor-fail-replay = tables differ from the journal at: { $found }
doctor-mended = The tables were put right from the journal. The file as it was is kept as { $path }.

## The journal and the packs.

staff-left = left the office
staff-left-cases = { $name } has left; open cases that are still theirs: { $count }.
hand-over-done = Now with { $name }: cases { $cases }, signals { $signals }.
hand-over-would = Would go to { $name }: cases { $cases }, signals { $signals }. Nothing was changed.
audit-ok = { $entries } entries, unbroken. Head: { $head }
audit-broken = The chain breaks at entry { $seq } ({ $what }).
audit-anchors-ok = Anchors that hold: { $count }.
audit-anchor-cut = { $file }, line { $line }: entry { $seq } is not in the journal any more; its tail was cut.
audit-anchor-rewritten = { $file }, line { $line }: entry { $seq } has another hash now; the journal was written anew, or it is another one.
audit-anchor-hint = Keep this database as it is, and compare it with a backup from before.
audit-anchor-unreadable = { $file }, line { $line }: this is no anchor. Its lines are written by “caseload audit anchor”.
methods-approval = approved by: { $body }
methods-unchecked = not checked
methods-good = { $id }: a good method pack.
origin-seed = source document
origin-law = law
origin-local = the office's choice

## Configuration files.

config-missing = There is no configuration at { $path }.
config-unreadable = { $path } cannot be read: { $cause }.
config-syntax = { $path }, line { $line }: this is no TOML. Write KEY = VALUE, texts in double quotes.
config-unknown = { $path }, line { $line }: there is no key "{ $key }". Is "{ $nearest }" meant?
config-value = { $path }, line { $line }: { $key } cannot say this. Allowed: { $allowed }.
config-by-flag = by a flag
config-by-variable = by the variable { $name }
config-by-default = not configured
methods-used = The office works by { $method } from now on; what was decided before stays as it was.
