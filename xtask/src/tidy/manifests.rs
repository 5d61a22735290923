//! Who uses whom, held against the table of rooms.

use super::finding::Finding;
use super::project::{Package, Use};
use super::rooms::{self, Room};

pub(crate) fn check(packages: &[Package]) -> Vec<Finding> {
    packages.iter().flat_map(|package| check_package(package, packages)).collect()
}

fn check_package(package: &Package, all: &[Package]) -> Vec<Finding> {
    let Some(room) = rooms::room(&package.name) else {
        let right = "give it a row, and say in docs/architecture.md what it is for";
        return vec![package.finding(1, format!("`{}` is not in the table of rooms", package.name), right)];
    };
    let edges = package.uses.iter().filter_map(|used| check_use(room, used, package, all));
    edges.chain(lints(package)).collect()
}

fn check_use(room: &Room, used: &Use, package: &Package, all: &[Package]) -> Option<Finding> {
    let ours = all.iter().any(|other| other.name == used.name);
    let refused = if ours { !may_use(room, used) } else { room.shuns(&used.name) && !used.by_tests_only };
    refused.then(|| {
        let right =
            if ours { allowed_rooms(room, used) } else { "move what needs it to a room that may".to_owned() };
        package.finding(
            package.line_of(&used.name),
            format!("`{}` may not use `{}`", room.name, used.name),
            right,
        )
    })
}

fn may_use(room: &Room, used: &Use) -> bool {
    let name = used.name.as_str();
    room.uses.contains(&name) || (used.by_tests_only && room.tests_use.contains(&name))
}

fn allowed_rooms(room: &Room, used: &Use) -> String {
    let besides = if used.by_tests_only { room.tests_use } else { &[] };
    let names: Vec<&str> = room.uses.iter().chain(besides).copied().collect();
    let names = if names.is_empty() { "no room of ours".to_owned() } else { names.join(", ") };
    format!("it may use {names}; move the code, or change the table and say why")
}

/// Each package takes the house's lints; one that does not is not judged by them.
fn lints(package: &Package) -> Option<Finding> {
    let lines: Vec<&str> = package.manifest.lines().map(str::trim).collect();
    let inherits = lines.windows(2).any(|pair| pair == ["[lints]", "workspace = true"]);
    (!inherits).then(|| {
        package.finding(1, "a package takes the lints of the house", "add `[lints] workspace = true`")
    })
}

impl Package {
    fn finding(&self, line: usize, rule: impl Into<String>, right: impl Into<String>) -> Finding {
        Finding::new(&format!("{}/Cargo.toml", self.folder), line, rule, right)
    }

    /// The line of the manifest that names `dependency`; the first one if a rename hides it.
    fn line_of(&self, dependency: &str) -> usize {
        let names = |line: &str| {
            line.trim_start().strip_prefix(dependency).is_some_and(|rest| rest.starts_with(['.', ' ', '=']))
        };
        self.manifest.lines().position(names).map_or(1, |at| at + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINTS: &str = "[lints]\nworkspace = true\n";

    fn package(name: &str, uses: &[&str], tests_use: &[&str]) -> Package {
        let entry = |by_tests_only| move |name: &&str| Use { name: (*name).to_owned(), by_tests_only };
        let entries: String =
            uses.iter().chain(tests_use).map(|it| format!("{it}.workspace = true\n")).collect();
        Package {
            name: name.to_owned(),
            folder: format!("crates/{name}"),
            manifest: format!("[dependencies]\n{entries}{LINTS}"),
            uses: uses.iter().map(entry(false)).chain(tests_use.iter().map(entry(true))).collect(),
        }
    }

    /// What is found in `subject` when every room is there.
    fn found(subject: Package) -> Vec<String> {
        let others = rooms::ROOMS.iter().filter(|room| room.name != subject.name);
        let mut all: Vec<Package> = others.map(|room| package(room.name, &[], &[])).collect();
        all.push(subject);
        check(&all).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn an_edge_of_the_table_passes() {
        assert!(found(package("csta", &["rose", "rasn"], &[])).is_empty());
        assert!(found(package("cordboard", &["switch-model", "cordboard-client", "tokio"], &[])).is_empty());
    }

    #[test]
    fn an_edge_that_the_table_lacks_is_found_at_its_line() {
        assert_eq!(
            found(package("switch-model", &["rose", "telephony"], &[])),
            [
                "crates/switch-model/Cargo.toml:3: `switch-model` may not use `telephony`; it may use rose, csta; \
              move the code, or change the table and say why"
            ]
        );
    }

    #[test]
    fn tests_may_use_more_where_the_table_says_so() {
        assert!(found(package("csta-link", &[], &["switch-model"])).is_empty());
        assert_eq!(found(package("csta-link", &["switch-model"], &[])).len(), 1);
        assert_eq!(found(package("telephony", &[], &["csta"])).len(), 1);
    }

    #[test]
    fn outside_crates_are_shunned_except_by_tests() {
        assert_eq!(found(package("telephony", &["serde_json"], &[])).len(), 1);
        assert!(found(package("telephony", &[], &["serde_json"])).is_empty());
        assert_eq!(found(package("csta-link", &["tokio-util"], &[])).len(), 1);
        assert_eq!(found(package("client-api", &["actix-web"], &[])).len(), 1);
        assert_eq!(found(package("middleware", &["actix", "tokio", "serde_json"], &[])).len(), 1);
    }

    #[test]
    fn a_package_without_a_row_is_found() {
        assert_eq!(found(package("helpers", &[], &[])).len(), 1);
    }

    #[test]
    fn a_package_without_the_house_s_lints_is_found() {
        let mut bare = package("rose", &[], &[]);
        bare.manifest = "[dependencies]\n".to_owned();
        assert_eq!(found(bare).len(), 1);
    }
}
