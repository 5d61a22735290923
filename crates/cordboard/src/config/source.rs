//! Where a configuration comes from: a TOML file, then environment variables over it.
//!
//! `CORDBOARD__HTTP__LISTEN` is `http.listen`: two underscores stand between the parts, one stands for the hyphen of a
//! name, a number is a place in a list (`CORDBOARD__SWITCH__0__LINK__0__PORT`). Names are taken in lower case.

use config::{Config, ConfigError, File, FileFormat, Value};

use super::findings::Findings;

/// What the names of our environment variables begin with.
pub(super) const ENVIRONMENT_PREFIX: &str = "CORDBOARD__";
const SEPARATOR: &str = "__";
/// Digits of a place in a list: a variable cannot make a list of more than a thousand items.
const MAX_INDEX_DIGITS: usize = 3;

/// The text of a file with the environment over it. `None`: it is no TOML, which was reported.
pub(super) fn read(
    text: &str,
    environment: impl Iterator<Item = (String, String)>,
    findings: &Findings,
) -> Option<Value> {
    let mut builder = Config::builder().add_source(File::from_str(text, FileFormat::Toml));
    // In the order of their names, so that a run is like the next one.
    let mut variables: Vec<(String, String)> =
        environment.filter(|(name, _)| name.starts_with(ENVIRONMENT_PREFIX)).collect();
    variables.sort();
    for (variable, value) in variables {
        let value = Value::new(Some(&variable), value);
        let overridden = path_of(&variable).and_then(|path| builder.clone().set_override(path, value).ok());
        match overridden {
            Some(with_it) => builder = with_it,
            None => findings.mistake(&variable, "names no key; write it as in CORDBOARD__HTTP__LISTEN"),
        }
    }
    match builder.build() {
        Ok(config) => Some(config.cache),
        Err(error) => {
            report_syntax(&error, findings);
            None
        }
    }
}

/// `CORDBOARD__SWITCH__0__LINK__0__PORT` is `switch[0].link[0].port`.
fn path_of(variable: &str) -> Option<String> {
    let mut path = String::new();
    for part in variable.strip_prefix(ENVIRONMENT_PREFIX)?.split(SEPARATOR) {
        let is_index = !path.is_empty() && !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if is_index && part.len() > MAX_INDEX_DIGITS {
            return None;
        }
        if is_index {
            path.push_str(&format!("[{part}]"));
            continue;
        }
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(&part.to_lowercase().replace('_', "-"));
    }
    Some(path)
}

/// Says where the text stops being TOML. The line itself is not repeated: there may be a password in it.
fn report_syntax(error: &ConfigError, findings: &Findings) {
    let said = match error {
        ConfigError::FileParse { cause, .. } => cause.to_string(),
        other => other.to_string(),
    };
    let is_excerpt = |line: &&str| {
        line.trim_start().trim_start_matches(|c: char| c.is_ascii_digit()).trim_start().starts_with('|')
    };
    let mut lines =
        said.lines().filter(|line| !is_excerpt(line)).map(str::trim).filter(|line| !line.is_empty());
    let first = lines.next().unwrap_or("TOML");
    let place = first.strip_prefix("TOML parse error at ").unwrap_or(first);
    let why: Vec<&str> = lines.collect();
    let sentence = if why.is_empty() {
        "this is no TOML".to_owned()
    } else {
        format!("this is no TOML: {}", why.join("; "))
    };
    findings.mistake(place, sentence);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_names_a_key_by_its_path() {
        assert_eq!(path_of("CORDBOARD__HTTP__LISTEN").as_deref(), Some("http.listen"));
        assert_eq!(
            path_of("CORDBOARD__LINK_CONTROL__KPL_INTERVAL").as_deref(),
            Some("link-control.kpl-interval")
        );
        assert_eq!(
            path_of("CORDBOARD__SWITCH__0__LINK__12__PORT").as_deref(),
            Some("switch[0].link[12].port")
        );
        assert_eq!(path_of("CORDBOARD__SWITCH__4000000000__NAME"), None);
    }

    #[test]
    fn a_variable_that_names_nothing_is_a_mistake() {
        let findings = Findings::default();
        let variables =
            [("CORDBOARD__".to_owned(), "x".to_owned()), ("CORDBOARD__A____B".to_owned(), "x".to_owned())];
        assert!(read("", variables.into_iter(), &findings).is_some());
        let (mistakes, _) = findings.into_parts();
        let keys: Vec<&str> = mistakes.iter().map(|mistake| mistake.key.as_str()).collect();
        assert_eq!(keys, ["CORDBOARD__", "CORDBOARD__A____B"]);
    }
}
