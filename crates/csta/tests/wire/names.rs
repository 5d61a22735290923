//! Every type can be found by the name that the standard gives it: it has the name, or an alias for the search of
//! `cargo doc`.

use std::collections::BTreeSet;
use std::path::Path;

use crate::types::TYPES;

/// The names of the types, their aliases, and the names that their documentation says they have in ASN.1.
#[derive(Default)]
struct Names {
    findable: BTreeSet<String>,
    said: BTreeSet<String>,
}

impl Names {
    fn of(folder: &Path) -> Self {
        let mut names = Self::default();
        names.read(folder);
        names
    }

    fn read(&mut self, folder: &Path) {
        for entry in std::fs::read_dir(folder).expect("a folder of the crate") {
            let path = entry.expect("a readable folder").path();
            if path.is_dir() {
                self.read(&path);
            } else {
                let text = std::fs::read_to_string(&path).expect("a file of the crate");
                text.lines().for_each(|line| self.note(line.trim()));
            }
        }
    }

    fn note(&mut self, line: &str) {
        let behind = |prefix| line.strip_prefix(prefix).map(word);
        let item = ["pub struct ", "pub enum ", "pub type ", "#[doc(alias = \""];
        self.findable.extend(item.into_iter().find_map(behind));
        let whole = line.ends_with("`.") && line.matches('`').count() == 2;
        self.said.extend(behind("/// ASN.1: `").filter(|_| whole));
    }
}

fn word(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric()).collect()
}

#[test]
fn every_type_is_found_by_the_name_of_the_standard() {
    let names = Names::of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    assert!(names.said.len() > 300, "only {} types say their names", names.said.len());
    // Where two modules share a name, the table has the module's before it.
    let in_tables = TYPES.iter().filter_map(|(name, _)| name.rsplit('.').next().map(str::to_owned));
    let wanted: BTreeSet<String> = names.said.iter().cloned().chain(in_tables).collect();
    let missing: Vec<&String> = wanted.difference(&names.findable).collect();
    assert!(missing.is_empty(), "no type has these names, and none has them as aliases: {missing:?}");
}
