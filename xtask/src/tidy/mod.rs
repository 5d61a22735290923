//! `cargo xtask tidy`: the rules of the house that neither the compiler nor clippy knows.
//!
//! Each check is a file; each finding says where, what the rule is and what would be right.

mod finding;
mod habits;
mod manifests;
mod openings;
mod project;
mod rooms;
mod sizes;
mod source;
mod tokens;
mod words;

use std::path::Path;

use finding::Finding;
use project::Project;

/// Prints what is found, and says how much that is.
pub(crate) fn run(root: &Path) -> anyhow::Result<usize> {
    let project = Project::load(root)?;
    let findings = findings(&project);
    for finding in &findings {
        println!("{finding}");
    }
    println!("tidy: {} files looked at, {} findings", project.sources.len(), findings.len());
    Ok(findings.len())
}

fn findings(project: &Project) -> Vec<Finding> {
    let mut findings = project.unreadable.clone();
    findings.extend(manifests::check(&project.packages));
    for source in &project.sources {
        for check in [sizes::check, habits::check, words::check, openings::check] {
            findings.extend(check(source));
        }
    }
    findings.sort();
    findings
}
