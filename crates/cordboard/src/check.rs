//! `config check`, and reading a configuration for `serve`.

use std::path::Path;

use gateway::{Certificate, Token};
use serde_json::json;

use crate::config::{self, CertificateFiles, Configuration, Mistake};
use crate::exit::Exit;
use crate::say;

/// Reads a configuration file with the environment over it. Error: all mistakes; one that says so if the file cannot
/// be read.
pub(crate) fn read_file(file: &Path) -> Result<Configuration, Vec<Mistake>> {
    let text = std::fs::read_to_string(file).map_err(|error| {
        let sentence = format!("cannot be read: {error}");
        vec![Mistake { key: "file".to_owned(), sentence }]
    })?;
    // A variable that is no text is none of ours.
    let environment = std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
    let mut configuration = config::read(&text, environment)?;
    if let Some(file) = &configuration.http.token_file {
        configuration.http.tokens.extend(read_token_file(file)?);
    }
    if let Some(files) = &configuration.http.certificate_files {
        configuration.http.certificate = Some(read_certificate(files).map_err(|mistake| vec![mistake])?);
    }
    Ok(configuration)
}

/// Reads the files that `[security]` names.
fn read_certificate(files: &CertificateFiles) -> Result<Certificate, Mistake> {
    let read = |key: &str, file: &Path| {
        std::fs::read(file).map_err(|error| {
            let sentence = format!("{} cannot be read: {error}", file.display());
            Mistake { key: format!("security.{key}"), sentence }
        })
    };
    let chain = read("certificate", &files.certificate)?;
    let key = read("certificate-key", &files.key)?;
    Certificate::from_pem(&chain, &key)
        .map_err(|error| Mistake { key: "security.certificate".to_owned(), sentence: error.to_string() })
}

/// Reads the file that `[http] token-file` names. Error: its mistakes, under its name.
fn read_token_file(file: &Path) -> Result<Vec<Token>, Vec<Mistake>> {
    let in_file =
        |mistake: Mistake| Mistake { key: format!("{}: {}", file.display(), mistake.key), ..mistake };
    let text = std::fs::read_to_string(file).map_err(|error| {
        let sentence = format!("{} cannot be read: {error}", file.display());
        vec![Mistake { key: "http.token-file".to_owned(), sentence }]
    })?;
    config::read_tokens(&text).map_err(|mistakes| mistakes.into_iter().map(in_file).collect())
}

/// `config check FILE`.
pub(crate) fn run(file: &Path, json: bool) -> Exit {
    let read = read_file(file);
    let exit = if read.is_ok() { Exit::Done } else { Exit::Usage };
    if json {
        // Where nobody reads it there is nobody left to tell.
        let _ = say::line(as_json(file, &read));
        return exit;
    }
    match read {
        Ok(configuration) => {
            let _ = say::line(summary(file, &configuration));
            for remark in &configuration.remarks {
                say::complain(format_args!("  {remark}"));
            }
        }
        Err(mistakes) => complain(file, &mistakes),
    }
    exit
}

/// Tells all mistakes of a file.
pub(crate) fn complain(file: &Path, mistakes: &[Mistake]) {
    let file = file.display();
    let count = mistakes.len();
    say::complain(format_args!("{file} has {count} mistake{}:", if count == 1 { "" } else { "s" }));
    for mistake in mistakes {
        say::complain(format_args!("  {mistake}"));
    }
}

fn summary(file: &Path, configuration: &Configuration) -> String {
    let switches = &configuration.middleware.switches;
    let links: usize = switches.iter().map(|switch| switch.links.len()).sum();
    let dns: usize = switches.iter().map(|switch| switch.dns.len()).sum();
    format!("{} has no mistakes: switches {}, links {links}, DNs {dns}", file.display(), switches.len())
}

fn as_json(file: &Path, read: &Result<Configuration, Vec<Mistake>>) -> serde_json::Value {
    let (mistakes, remarks) = match read {
        Ok(configuration) => (&[] as &[Mistake], configuration.remarks.as_slice()),
        Err(mistakes) => (mistakes.as_slice(), &[] as &[String]),
    };
    let mistakes: Vec<_> =
        mistakes.iter().map(|mistake| json!({ "key": mistake.key, "message": mistake.sentence })).collect();
    json!({ "file": file.display().to_string(), "mistakes": mistakes, "remarks": remarks })
}
