//! `health`: asks a server whether it is ready, for containers and scripts that have no HTTP client at hand.

use std::path::Path;
use std::time::Duration;

use cordboard_client::Trust;

use crate::config::Configuration;
use crate::exit::Exit;
use crate::remote::{self, ServerAddress};
use crate::{check, cli, say, server};

/// A server that is ready answers within milliseconds.
const PATIENCE: Duration = Duration::from_secs(5);

/// `health`.
pub(crate) async fn run(health: cli::Health) -> Exit {
    let asked = match health.config.as_deref() {
        // Its certificate is made out to the name that others call it by, and nothing secret is said.
        Some(file) => configured(file).map(|address| (address, Some(Trust::anybody()))),
        None => health.server.trust().map(|trust| (health.server.url, trust)).map_err(|error| {
            say::complain(format_args!("{error}."));
            Exit::Usage
        }),
    };
    let (address, trust) = match asked {
        Ok(asked) => asked,
        Err(exit) => return exit,
    };
    let request = format!("GET /readyz HTTP/1.0\r\nHost: {}\r\n\r\n", address.authority());
    match remote::exchange(&address, trust, &request, PATIENCE).await {
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
        Ok(Configuration { http, .. }) => {
            let listen = server::from_this_machine(http.listen);
            Ok(ServerAddress::of(listen, http.certificate.is_some()))
        }
        Err(mistakes) => {
            check::complain(file, &mistakes);
            Err(Exit::Usage)
        }
    }
}
