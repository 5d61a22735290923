//! How the process ends.

use std::process::ExitCode;

/// What the codes mean, for `--help`.
pub(crate) const HELP: &str = "\
Exit codes:
  0   done; of a server: stopped as it was asked to
  1   it failed: refused by the server, no connection, an address in use
  64  wrong usage, or mistakes in the configuration
  70  a fault of this program";

/// The ways to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    Done,
    Failed,
    Usage,
    Internal,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(match exit {
            Exit::Done => 0,
            Exit::Failed => 1,
            Exit::Usage => 64,
            Exit::Internal => 70,
        })
    }
}
