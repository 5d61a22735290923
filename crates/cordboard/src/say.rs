//! What the commands say: results on standard output, sentences about what went wrong on standard error.

use std::fmt::Display;
use std::io::{self, Write};

/// Writes one line on standard output. Error: nobody reads any more, as when the output goes into `head`.
pub(crate) fn line(text: impl Display) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{text}")?;
    out.flush()
}

/// Writes one line on standard error. Where nobody reads it there is nobody left to tell.
pub(crate) fn complain(text: impl Display) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}
