//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use cordboard_client::Trust;
use gateway::{DnRange, Scope};

use crate::exit;
use crate::remote::{NoAnswer, ServerAddress};
use crate::sim::{ACTS_HELP, NumberRange};

/// Where `watch`, `request` and `health` look for a server unless told otherwise.
pub(crate) const USUAL_SERVER: &str = "http://127.0.0.1:8080";

/// Telephony middleware for contact centres: the T-Server of a CSTA switch.
#[derive(Debug, Parser)]
#[command(name = "cordboard", version, after_help = exit::HELP)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// A model switch, the middleware and a little life on it, in one process
    #[command(after_help = exit::HELP)]
    Demo(Demo),
    /// The server: connects to its switches and serves clients
    #[command(after_help = exit::HELP)]
    Serve(Serve),
    /// The model switch alone, for a server to connect to
    #[command(after_help = exit::HELP, after_long_help = ACTS_HELP)]
    Sim(Sim),
    /// Looks at a configuration
    #[command(subcommand, after_help = exit::HELP)]
    Config(ConfigCommand),
    /// Makes a bearer token for a client, and the lines of the configuration that make a server know it
    #[command(after_help = exit::HELP)]
    Token(Token),
    /// Shows the events of DNs as they come
    #[command(after_help = exit::HELP)]
    Watch(Watch),
    /// Sends one request and prints its answer
    #[command(after_help = exit::HELP)]
    Request(Request),
    /// Asks a server whether it is ready, as /readyz says: exit code 0 if it is
    #[command(after_help = exit::HELP)]
    Health(Health),
}

#[derive(Debug, Args)]
pub(crate) struct Demo {
    /// Where clients and HTTP are served
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080")]
    pub(crate) listen: SocketAddr,
}

#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// The configuration, a TOML file; CORDBOARD__HTTP__LISTEN=… and the like win over it
    #[arg(long, value_name = "FILE")]
    pub(crate) config: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct Sim {
    /// Where the switch waits for links; port 0 lets the system choose one
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub(crate) listen: SocketAddr,
    /// The telephones
    #[arg(long, value_name = "FIRST-LAST")]
    pub(crate) dns: NumberRange,
    /// Numbers without a telephone of their own: guests of hot desking
    #[arg(long, value_name = "FIRST-LAST")]
    pub(crate) guests: Option<NumberRange>,
    /// The record layer
    #[arg(long, value_enum, default_value_t = SimFraming::Auto)]
    pub(crate) framing: SimFraming,
    /// Whether links begin with an ACSE association
    #[arg(long, value_enum, default_value_t = SimAssociation::Acse)]
    pub(crate) association: SimAssociation,
    /// Speaks as a switch of that family does: its framing, login, edition and number of links
    #[arg(long, value_enum, default_value_t = SimProfile::Standard)]
    pub(crate) profile: SimProfile,
    /// Lets people use the telephones of their own accord
    #[arg(long)]
    pub(crate) life: bool,
    /// A telephone that may not be recorded; may be given more than once
    #[arg(long, value_name = "NUMBER")]
    pub(crate) not_recorded: Vec<String>,
    /// A telephone or guest that is not enabled for hot desking; may be given more than once
    #[arg(long, value_name = "NUMBER")]
    pub(crate) not_hot_desking: Vec<String>,
    /// How long a guest stays at a host, in seconds; for ever if it is left out
    #[arg(long, value_name = "SECONDS")]
    pub(crate) hot_desk_limit: Option<u64>,
    /// How many recordings can be made at once
    #[arg(long, value_name = "COUNT", default_value_t = 16)]
    pub(crate) recorder_channels: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum SimFraming {
    /// Told from the first octets of each link
    Auto,
    Length16,
    Hipath,
    Tpkt,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum SimAssociation {
    Acse,
    None,
}

/// Families of switches, under the names that `profile` of a switch has in a configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum SimProfile {
    Standard,
    #[value(name = "hipath3000")]
    HiPath3000,
    OpenscapeBusiness,
    Panasonic,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ConfigCommand {
    /// Tells every mistake of a configuration at once
    #[command(after_help = exit::HELP)]
    Check {
        /// The configuration, a TOML file
        file: PathBuf,
        /// One JSON object instead of sentences
        #[arg(long)]
        json: bool,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Token {
    /// Whose it is, for logs, history and audit
    #[arg(long)]
    pub(crate) name: String,
    /// What it is for: read, control, private, or private:NUMBER; may be given more than once
    #[arg(long, required = true, value_parser = scope)]
    pub(crate) scope: Vec<String>,
    /// The DNs that it is for, all unless given; may be given more than once
    #[arg(long, value_name = "FIRST-LAST", value_parser = dns)]
    pub(crate) dns: Vec<String>,
}

fn scope(text: &str) -> Result<String, String> {
    let scope = text.parse::<Scope>().map(|_| text.to_owned());
    scope.map_err(|()| format!("a scope is {}", Scope::FORMS))
}

fn dns(text: &str) -> Result<String, &'static str> {
    let range = text.parse::<DnRange>().map(|_| text.to_owned());
    range.map_err(|()| "write a number such as 4001, or a range such as 4000-4099")
}

#[derive(Debug, Args)]
pub(crate) struct Watch {
    /// The DNs
    #[arg(required = true, value_name = "DN")]
    pub(crate) dns: Vec<String>,
    #[command(flatten)]
    pub(crate) server: Server,
    /// Each event as it came, one JSON object a line
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Request {
    /// The request, as in '{"messageName":"RequestMakeCall","thisDN":"4001","otherDN":"4002"}'
    #[arg(value_name = "JSON")]
    pub(crate) message: String,
    #[command(flatten)]
    pub(crate) server: Server,
}

#[derive(Debug, Args)]
pub(crate) struct Health {
    /// The configuration of the server, which says where it listens; instead of --url
    #[arg(long, value_name = "FILE", conflicts_with = "url")]
    pub(crate) config: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) server: Server,
}

#[derive(Debug, Args)]
pub(crate) struct Server {
    /// The server; its token, if it wants one, is taken from the variable CORDBOARD_TOKEN
    #[arg(long, value_name = "URL", default_value = USUAL_SERVER)]
    pub(crate) url: ServerAddress,
    /// The issuers of certificates to believe at an address of https, as a file of PEM; unless given, those of this machine
    #[arg(long, value_name = "FILE")]
    pub(crate) trusted_ca: Option<PathBuf>,
}

impl Server {
    /// Whom to believe; `None` for whom this machine does.
    pub(crate) fn trust(&self) -> Result<Option<Trust>, NoAnswer> {
        let Some(file) = &self.trusted_ca else { return Ok(None) };
        let trust = std::fs::read(file).and_then(|pem| Trust::only(&pem));
        trust.map(Some).map_err(|error| NoAnswer::NoTrust(file.display().to_string(), error))
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_command_says_what_its_exit_codes_mean() {
        fn check(command: &mut clap::Command) {
            let name = command.get_name().to_owned();
            assert!(command.render_long_help().to_string().contains("Exit codes"), "{name}");
            assert!(command.render_help().to_string().contains("Exit codes"), "{name}");
            command.get_subcommands_mut().filter(|command| command.get_name() != "help").for_each(check);
        }
        check(&mut Cli::command());
    }
}
