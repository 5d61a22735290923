//! `health`: asks a server whether it is ready, for containers and scripts that have no HTTP client at hand.

use std::path::Path;
use std::time::Duration;

use crate::exit::Exit;
use crate::remote::{self, ServerAddress};
use crate::{check, cli, say, server};

/// A server that is ready answers within milliseconds.
const PATIENCE: Duration = Duration::from_secs(5);

/// `health`.
pub(crate) async fn run(health: cli::Health) -> Exit {
    let address = match health.config.as_deref().map(configured) {
        Some(Ok(address)) => address,
        Some(Err(exit)) => return exit,
        None => health.server.url,
    };
    let request = format!("GET /readyz HTTP/1.0\r\nHost: {}\r\n\r\n", address.authority());
    match remote::exchange(&address, &request, PATIENCE).await {
        Ok(answer) => {
            // Where nobody reads it there is nobody left to tell; the exit code still does.
            let _ = say::line(answer.body.trim_end());
            if answer.status == 200 { Exit::Done } else { Exit::Failed }
        }
        Err(error) => {
            say::complain(format_args!("The server is not ready: {error}."));
            Exit::Failed
        }
    }
}

/// Where a server with that configuration is reached from this machine.
fn configured(file: &Path) -> Result<ServerAddress, Exit> {
    match check::read_file(file) {
        Ok(configuration) => Ok(server::from_this_machine(configuration.http.listen).into()),
        Err(mistakes) => {
            check::complain(file, &mistakes);
            Err(Exit::Usage)
        }
    }
}
