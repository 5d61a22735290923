//! Durable state. For now it is one number: up to where ConnIDs may have been given out.

use std::path::{Path, PathBuf};

use redb::{Database, ReadableDatabase, ReadableTable, TableDefinition};

const META: TableDefinition<'_, &str, u64> = TableDefinition::new("meta");
const RESERVED_IDS: &str = "conn-id-reserved";
const FORMAT: &str = "format";
/// The version of what is stored.
const FORMAT_VERSION: u64 = 1;
/// The name of the store's file in its directory.
const FILE: &str = "journal.redb";

/// ConnIDs that are reserved at a time; a restart skips at most so many.
pub const RESERVE: u64 = 1 << 20;

/// Why durable state cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The directory cannot be made or used.
    #[error(
        "the store's directory {path} cannot be used: {source}; [store] path must be a directory that the server may write"
    )]
    Directory {
        /// The directory.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The file cannot be opened, read or written.
    #[error("the store in {path} cannot be used: {source}")]
    Database {
        /// The directory.
        path: PathBuf,
        /// Why.
        source: Box<redb::Error>,
    },
    /// It was written by a later version.
    #[error(
        "the store in {path} has format {found}, this server writes format {FORMAT_VERSION}: use the server that wrote it"
    )]
    Format {
        /// The directory.
        path: PathBuf,
        /// The version that was found.
        found: u64,
    },
}

/// The store; without a path nothing is kept.
#[derive(Debug)]
pub struct Store {
    open: Option<(PathBuf, Database)>,
    reserved_at_start: u64,
}

impl Store {
    /// Opens the store in that directory, making it if need be.
    ///
    /// # Errors
    /// [`StoreError`] with the directory's name.
    pub fn open(path: Option<&Path>) -> Result<Store, StoreError> {
        let Some(path) = path else { return Ok(Store { open: None, reserved_at_start: 0 }) };
        std::fs::create_dir_all(path)
            .map_err(|source| StoreError::Directory { path: path.into(), source })?;
        let failed = |source| StoreError::Database { path: path.into(), source: Box::new(source) };
        let database = Database::create(path.join(FILE)).map_err(|e| failed(e.into()))?;
        let (format, reserved_at_start) = read(&database).map_err(failed)?;
        if let Some(found) = format.filter(|found| *found != FORMAT_VERSION) {
            return Err(StoreError::Format { path: path.into(), found });
        }
        Ok(Store { open: Some((path.into(), database)), reserved_at_start })
    }

    /// The first position of the ConnID sequence that no former life can have used.
    pub fn reserved_ids(&self) -> u64 {
        self.reserved_at_start
    }

    /// Reserves the sequence up to that position: a later life begins behind it. Returns after it is on the disk.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub fn reserve_ids(&self, up_to: u64) -> Result<(), StoreError> {
        let Some((path, database)) = &self.open else { return Ok(()) };
        write(database, up_to)
            .map_err(|source| StoreError::Database { path: path.clone(), source: Box::new(source) })
    }
}

fn read(database: &Database) -> Result<(Option<u64>, u64), redb::Error> {
    let transaction = database.begin_read()?;
    let table = match transaction.open_table(META) {
        Ok(table) => table,
        Err(redb::TableError::TableDoesNotExist(_)) => return Ok((None, 0)),
        Err(error) => return Err(error.into()),
    };
    let value = |key| Ok::<_, redb::Error>(table.get(key)?.map(|value| value.value()));
    Ok((value(FORMAT)?, value(RESERVED_IDS)?.unwrap_or(0)))
}

fn write(database: &Database, up_to: u64) -> Result<(), redb::Error> {
    let transaction = database.begin_write()?;
    {
        let mut table = transaction.open_table(META)?;
        let before = table.get(RESERVED_IDS)?.map_or(0, |value| value.value());
        table.insert(FORMAT, FORMAT_VERSION)?;
        table.insert(RESERVED_IDS, before.max(up_to))?;
    }
    transaction.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_reserved_is_known_after_a_restart() {
        let directory = tempfile::tempdir().expect("a directory");
        let store = Store::open(Some(directory.path())).expect("opens");
        assert_eq!(store.reserved_ids(), 0);
        store.reserve_ids(500).expect("writes");
        store.reserve_ids(300).expect("writes");
        drop(store);
        assert_eq!(Store::open(Some(directory.path())).expect("opens").reserved_ids(), 500);
    }

    #[test]
    fn a_directory_that_cannot_be_made_is_named_in_the_error() {
        let file = tempfile::NamedTempFile::new().expect("a file");
        let inside = file.path().join("store");
        let error = Store::open(Some(&inside)).expect_err("a file is no directory");
        assert!(error.to_string().contains(&inside.display().to_string()));
    }

    #[test]
    fn without_a_path_nothing_is_kept_and_nothing_fails() {
        let store = Store::open(None).expect("opens");
        store.reserve_ids(500).expect("does nothing");
        assert_eq!(store.reserved_ids(), 0);
    }
}
