//! What a server is told by signals: to stop, as somebody pressed Ctrl-C or the system asks the process to end; and to
//! read its configuration again.

use std::io;

use tokio::signal::unix::{Signal, SignalKind, signal};

/// Waits for SIGINT and SIGTERM.
pub(crate) struct StopSignal {
    interrupt: Signal,
    terminate: Signal,
}

impl StopSignal {
    /// Listens from now on; the signals do not end the process any more.
    pub(crate) fn listen() -> io::Result<Self> {
        Ok(StopSignal {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    /// Returns when the process is to stop.
    pub(crate) async fn wait(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

/// Waits for SIGHUP.
pub(crate) struct ReloadSignal(Signal);

impl ReloadSignal {
    /// Listens from now on; the signal does not end the process any more.
    pub(crate) fn listen() -> io::Result<Self> {
        signal(SignalKind::hangup()).map(ReloadSignal)
    }

    /// Returns when the configuration is to be read again.
    pub(crate) async fn wait(&mut self) {
        // The stream of a signal does not end.
        self.0.recv().await;
    }
}
