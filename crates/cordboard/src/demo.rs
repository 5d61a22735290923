//! `demo`: a model switch, the middleware and a little life on it, in one process, for whoever wants to see a telephone
//! ring within a minute.

use std::net::{Ipv4Addr, SocketAddr};

use actix_rt::System;
use switch_model::{Life, LifeConfig, SwitchConfig};
use tokio::net::TcpListener;

use crate::config::{self, Configuration, Mistake};
use crate::exit::Exit;
use crate::server::{self, Server, ServerError};
use crate::sim::SwitchServer;
use crate::stop::StopSignal;
use crate::{check, cli, logging, say};

/// The demonstration's configuration; the addresses in it are replaced.
const CONFIGURATION: &str = include_str!("demo.toml");
/// Where the model switch listens: on a port that the system chooses.
const SWITCH: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 0);

/// Why there is no demonstration.
#[derive(Debug, thiserror::Error)]
enum DemoError {
    #[error("the model switch cannot listen: {0}")]
    Switch(std::io::Error),
    #[error("the configuration in this program has mistakes")]
    Configuration(Vec<Mistake>),
    #[error(transparent)]
    Server(#[from] ServerError),
}

/// `demo`.
pub(crate) fn run(demo: &cli::Demo) -> Exit {
    if !demo.listen.ip().is_loopback() {
        say::complain(format_args!(
            "The demonstration serves everybody, and so listens on this machine only: choose an address such as \
             127.0.0.1:8080, or run `serve` with tokens."
        ));
        return Exit::Usage;
    }
    logging::start_quietly();
    match System::new().block_on(show(demo)) {
        Ok(()) => Exit::Done,
        Err(DemoError::Server(error)) => server::fail(&error),
        Err(DemoError::Configuration(mistakes)) => {
            check::complain("demo.toml".as_ref(), &mistakes);
            Exit::Internal
        }
        Err(error @ DemoError::Switch(_)) => {
            say::complain(format_args!("There is no demonstration: {error}."));
            Exit::Failed
        }
    }
}

async fn show(demo: &cli::Demo) -> Result<(), DemoError> {
    let mut stop = StopSignal::listen().map_err(ServerError::Signals)?;
    let listener = TcpListener::bind(SWITCH).await.map_err(DemoError::Switch)?;
    let switch_address = listener.local_addr().map_err(DemoError::Switch)?;
    let configuration = configuration(demo.listen, switch_address).map_err(DemoError::Configuration)?;
    let life = Life::new(LifeConfig::default());
    let mut switch = SwitchServer::new(listener, SwitchConfig::default(), Some(life));
    let switch = actix_rt::spawn(async move {
        loop {
            switch.work().await;
        }
    });
    let server = Server::start(configuration).await?;
    // Whoever started the demonstration need not read what it says.
    let _ = say::line(greeting(&server.url()));
    stop.wait().await;
    server.stop().await;
    switch.abort();
    Ok(())
}

fn configuration(listen: SocketAddr, switch: SocketAddr) -> Result<Configuration, Vec<Mistake>> {
    let addresses = [
        ("CORDBOARD__HTTP__LISTEN", listen.to_string()),
        ("CORDBOARD__SWITCH__0__LINK__0__HOSTNAME", switch.ip().to_string()),
        ("CORDBOARD__SWITCH__0__LINK__0__PORT", switch.port().to_string()),
    ];
    config::read(CONFIGURATION, addresses.into_iter().map(|(name, value)| (name.to_owned(), value)))
}

fn greeting(url: &str) -> String {
    // As this program was called, so that the line can be pasted.
    let program = std::env::args().next().unwrap_or_else(|| "cordboard".to_owned());
    let elsewhere = if url == cli::USUAL_SERVER { String::new() } else { format!(" --url {url}") };
    format!(
        "Telephones 4000 to 4019 and guests 6000 to 6003 on a model switch, with people who use them; agents 7000, 7001, \
         7005 and 7006 at 4010 to 4013.\n\n  \
           open    {url}/\n  \
           paste   {program} watch 4001{elsewhere}\n  \
           paste   curl -s {url}/v1/requests -d '{CALL}'\n\n\
         4000 to 4003 and guest 6000 are left to you. Ctrl-C ends it."
    )
}

/// A request that shows something at 4001.
const CALL: &str = r#"{"messageName":"RequestMakeCall","thisDN":"4001","otherDN":"4002"}"#;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_configuration_in_this_program_has_no_mistakes() {
        let address = SocketAddr::from(([127, 0, 0, 1], 4711));
        let configuration = configuration(address, address).expect("no mistakes");
        assert!(configuration.remarks.is_empty(), "{:?}", configuration.remarks);
        assert_eq!(configuration.http.listen, address);
        let middleware = configuration.middleware;
        assert!(middleware.options.accode_privateservice && middleware.store.is_none());
        assert_eq!(middleware.switches[0].links[0].port, 4711);
        let model = switch_model::PbxConfig::default();
        let known = model.phones.iter().chain(&model.guests).map(switch_model::Number::as_str);
        let configured = middleware.switches[0].dns.iter().map(|dn| dn.number.as_str());
        assert!(configured.eq(known), "every device of the model is configured");
    }
}
