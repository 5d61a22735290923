//! Which steps a developer wants.

use anyhow::{Context, bail};

use super::step::Step;

/// What `--only` and `--skip` leave.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Selection {
    /// Empty: all.
    only: Vec<Step>,
    skip: Vec<Step>,
}

impl Selection {
    /// Reads `--only a,b` and `--skip a,b`; each may come more than once.
    pub(crate) fn parse(flags: &[String]) -> anyhow::Result<Self> {
        let mut selection = Self::default();
        let mut flags = flags.iter();
        while let Some(flag) = flags.next() {
            let list = match flag.as_str() {
                "--only" => &mut selection.only,
                "--skip" => &mut selection.skip,
                other => bail!("`{other}` is not a flag of `test`; there are --only and --skip"),
            };
            let names = flags.next().with_context(|| format!("{flag} wants steps: {}", Step::names()))?;
            for name in names.split(',') {
                list.push(Step::named(name)?);
            }
        }
        Ok(selection)
    }

    pub(crate) fn takes(&self, step: Step) -> bool {
        (self.only.is_empty() || self.only.contains(&step)) && !self.skip.contains(&step)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(flags: &[&str]) -> Vec<&'static str> {
        let flags: Vec<String> = flags.iter().map(|it| (*it).to_owned()).collect();
        let selection = Selection::parse(&flags).expect("the flags are right");
        Step::ALL.into_iter().filter(|step| selection.takes(*step)).map(Step::name).collect()
    }

    fn refusal(flags: &[&str]) -> String {
        let flags: Vec<String> = flags.iter().map(|it| (*it).to_owned()).collect();
        Selection::parse(&flags).expect_err("the flags are wrong").to_string()
    }

    #[test]
    fn without_flags_everything_runs_in_order() {
        assert_eq!(taken(&[]), ["fmt", "clippy", "tidy", "deny", "alerts", "test", "contract", "doc"]);
    }

    #[test]
    fn only_and_skip_narrow_it() {
        assert_eq!(taken(&["--only", "fmt,tidy"]), ["fmt", "tidy"]);
        let rest = ["fmt", "clippy", "tidy", "alerts", "test", "contract"];
        assert_eq!(taken(&["--skip", "deny", "--skip", "doc"]), rest);
        assert_eq!(taken(&["--only", "fmt,tidy", "--skip", "tidy"]), ["fmt"]);
    }

    #[test]
    fn a_wrong_flag_or_step_is_told_what_there_is() {
        assert!(refusal(&["--onyl", "fmt"]).contains("--only"));
        assert!(refusal(&["--only", "format"]).contains("fmt, clippy"));
        assert!(refusal(&["--skip"]).contains("fmt, clippy"));
    }
}
