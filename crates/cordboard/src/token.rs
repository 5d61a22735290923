//! `token`: makes a bearer token, and the lines that make a server know it.

use std::fmt::Write;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use gateway::TokenHash;

use crate::exit::Exit;
use crate::{cli, say};

/// As much as the hash has: guessing the one is no easier than guessing the other.
const OCTETS: usize = 32;

pub(crate) fn run(token: &cli::Token) -> Exit {
    let mut octets = [0; OCTETS];
    if let Err(error) = getrandom::fill(&mut octets) {
        say::complain(format_args!("The system gives no random octets: {error}."));
        return Exit::Internal;
    }
    let secret = BASE64_URL_SAFE_NO_PAD.encode(octets);
    let said = say::line(format_args!("{secret}"));
    say::complain(format_args!(
        "The token is told this once; the server knows it by these lines:\n{}",
        entry(token, &secret)
    ));
    if said.is_ok() { Exit::Done } else { Exit::Failed }
}

/// The table of the configuration.
fn entry(token: &cli::Token, secret: &str) -> String {
    let quoted =
        |items: Vec<String>| items.iter().map(|item| format!("{item:?}")).collect::<Vec<_>>().join(", ");
    let mut entry = format!(
        "\n[[http.token]]\nname = {:?}\nsha256 = \"{}\"\nscopes = [{}]",
        token.name,
        TokenHash::of(secret),
        quoted(token.scope.clone()),
    );
    if !token.dns.is_empty() {
        write!(entry, "\ndns = [{}]", quoted(token.dns.clone())).expect("a text takes all");
    }
    entry
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_are_those_of_a_configuration() {
        let token = cli::Token {
            name: "desk".to_owned(),
            scope: vec!["read".to_owned(), "private:3013".to_owned()],
            dns: vec!["4000-4019".to_owned()],
        };
        let secret = "a secret that only its holder knows";
        let file = entry(&token, secret).replace("http.token", "token");
        let read = crate::config::read_tokens(&file).expect("no mistakes");
        assert_eq!((read[0].hash, read[0].scopes.len(), read[0].dns.len()), (TokenHash::of(secret), 2, 1));
    }
}
