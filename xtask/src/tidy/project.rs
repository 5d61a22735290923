//! The project as the checks see it: the packages from `cargo metadata`, the files from git.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, ensure};
use cargo_metadata::{DependencyKind, MetadataCommand};

use super::finding::Finding;
use super::source::Source;

/// What `cargo xtask tidy` looks at.
pub(crate) struct Project {
    pub(crate) packages: Vec<Package>,
    pub(crate) sources: Vec<Source>,
    /// Files that could not be read as what their name says.
    pub(crate) unreadable: Vec<Finding>,
}

/// A package of ours.
pub(crate) struct Package {
    pub(crate) name: String,
    /// Its folder, from the project's root.
    pub(crate) folder: String,
    /// The text of its `Cargo.toml`.
    pub(crate) manifest: String,
    pub(crate) uses: Vec<Use>,
}

/// An entry under `[dependencies]`, `[build-dependencies]` or `[dev-dependencies]`.
pub(crate) struct Use {
    pub(crate) name: String,
    pub(crate) by_tests_only: bool,
}

impl Project {
    pub(crate) fn load(root: &Path) -> anyhow::Result<Self> {
        let packages = packages(root)?;
        let mut sources = Vec::new();
        let mut unreadable = Vec::new();
        for path in files(root)? {
            let Some(text) = read_text(&root.join(&path))? else { continue };
            let package = package_of(&packages, &path).map(|package| package.name.clone());
            let (source, complaint) = Source::read(path, text, package);
            sources.push(source);
            unreadable.extend(complaint);
        }
        mark_test_modules(&mut sources);
        Ok(Self { packages, sources, unreadable })
    }
}

fn packages(root: &Path) -> anyhow::Result<Vec<Package>> {
    let metadata = MetadataCommand::new()
        .current_dir(root)
        .no_deps()
        .exec()
        .context("`cargo metadata` does not understand the workspace")?;
    let top = metadata.workspace_root.clone();
    metadata
        .packages
        .into_iter()
        .map(|package| {
            let path = &package.manifest_path;
            let folder = path.parent().and_then(|folder| folder.strip_prefix(&top).ok());
            Ok(Package {
                name: package.name.to_string(),
                folder: folder.with_context(|| format!("{path} lies outside the project"))?.to_string(),
                manifest: fs::read_to_string(path).with_context(|| format!("cannot read {path}"))?,
                uses: package.dependencies.into_iter().map(Use::from).collect(),
            })
        })
        .collect()
}

impl From<cargo_metadata::Dependency> for Use {
    fn from(dependency: cargo_metadata::Dependency) -> Self {
        Self { by_tests_only: dependency.kind == DependencyKind::Development, name: dependency.name }
    }
}

fn package_of<'a>(packages: &'a [Package], path: &str) -> Option<&'a Package> {
    packages.iter().find(|package| Path::new(path).starts_with(&package.folder))
}

/// What belongs to the project: tracked files, and new ones that git does not ignore.
fn files(root: &Path) -> anyhow::Result<Vec<String>> {
    let listing = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root)
        .output()
        .context("cannot start git, which tells what belongs to the project")?;
    ensure!(
        listing.status.success(),
        "git does not list the project's files: {}",
        String::from_utf8_lossy(&listing.stderr).trim()
    );
    let listing = String::from_utf8(listing.stdout).context("a file's name is not UTF-8")?;
    Ok(listing.split_terminator('\0').map(str::to_owned).collect())
}

/// The file's text; nothing for a file that is deleted, a folder, a link or not text.
fn read_text(path: &Path) -> anyhow::Result<Option<String>> {
    if !path.symlink_metadata().is_ok_and(|it| it.is_file()) {
        return Ok(None);
    }
    let octets = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(String::from_utf8(octets).ok())
}

/// `#[cfg(test)] mod name;` makes `name.rs`, or all below `name/`, code that only tests see.
fn mark_test_modules(sources: &mut [Source]) {
    let for_tests: Vec<String> = sources.iter().flat_map(Source::test_module_paths).collect();
    for source in sources {
        let module = source.path.strip_suffix(".rs").unwrap_or(&source.path);
        if for_tests.iter().any(|path| Path::new(module).starts_with(path)) {
            source.for_tests = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rust(path: &str, text: &str) -> Source {
        Source::read(path.to_owned(), text.to_owned(), None).0
    }

    #[test]
    fn a_test_module_s_own_files_are_test_code() {
        let mut sources = [
            rust("crates/a/src/lib.rs", "#[cfg(test)] mod bench; mod dn;"),
            rust("crates/a/src/dn.rs", "#[cfg(test)] mod tests;"),
            rust("crates/a/src/bench.rs", ""),
            rust("crates/a/src/bench/phone.rs", ""),
            rust("crates/a/src/dn/tests.rs", ""),
            rust("crates/a/src/dn/party.rs", ""),
        ];
        mark_test_modules(&mut sources);
        let marks: Vec<bool> = sources.iter().map(|source| source.for_tests).collect();
        assert_eq!(marks, [false, false, true, true, true, false]);
    }

    #[test]
    fn this_project_can_be_loaded() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the project");
        let packages = packages(root).expect("cargo metadata works here");
        let here = package_of(&packages, "xtask/src/main.rs").expect("xtask is a package");
        assert_eq!(here.name, "xtask");
        assert!(here.uses.iter().any(|it| it.name == "syn" && !it.by_tests_only));
        assert!(package_of(&packages, "README.md").is_none());
    }
}
