//! Changes of the user data of a call (client-model.md 5.4 and 8).

use crate::error::{ErrorCode, Refusal};
use crate::key_value::KvList;
use crate::request::UserDataChange;

/// The list after the change.
///
/// # Errors
/// 53 if the list would be larger than `limit` octets; the list is then as it was.
pub fn changed(list: &KvList, change: &UserDataChange, limit: usize) -> Result<KvList, Refusal> {
    let mut next = list.clone();
    match change {
        UserDataChange::Attach(pairs) => next.extend(pairs),
        UserDataChange::Update(pairs) => {
            for (key, value) in &pairs.0 {
                next.update(key, value.clone());
            }
        }
        UserDataChange::DeletePair(key) => next.remove(key),
        UserDataChange::DeleteAll => next = KvList::new(),
    }
    check_size(&next, limit).map(|()| next)
}

/// Whether the list keeps the limit.
///
/// # Errors
/// 53 with size and limit.
pub fn check_size(list: &KvList, limit: usize) -> Result<(), Refusal> {
    let size = list.size();
    if size <= limit {
        return Ok(());
    }
    Err(Refusal::new(
        ErrorCode::INVALID_ATTRIBUTE,
        format!("The user data of the call would take {size} octets; user-data-limit allows {limit}."),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: usize = 100;

    #[test]
    fn attach_adds_a_pair_beside_one_of_the_same_key_and_update_replaces_it() {
        let data = KvList::new().with("k", "1");
        let attached = changed(&data, &UserDataChange::Attach(KvList::new().with("k", "2")), LIMIT);
        assert_eq!(attached, Ok(KvList::new().with("k", "1").with("k", "2")));
        let updated = changed(&data, &UserDataChange::Update(KvList::new().with("k", "2")), LIMIT);
        assert_eq!(updated, Ok(KvList::new().with("k", "2")));
    }

    #[test]
    fn deleting_an_absent_key_changes_nothing_and_is_no_error() {
        let data = KvList::new().with("k", "1");
        assert_eq!(changed(&data, &UserDataChange::DeletePair("x".into()), LIMIT), Ok(data));
    }

    #[test]
    fn deleting_everything_leaves_an_empty_list() {
        let data = KvList::new().with("k", "1");
        assert_eq!(changed(&data, &UserDataChange::DeleteAll, LIMIT), Ok(KvList::new()));
    }

    #[test]
    fn a_change_over_the_limit_is_refused_with_53() {
        let change = UserDataChange::Attach(KvList::new().with("k", "x".repeat(LIMIT)));
        let refusal = changed(&KvList::new(), &change, LIMIT).expect_err("over the limit");
        assert_eq!(refusal.code, ErrorCode::INVALID_ATTRIBUTE);
        assert!(refusal.message.contains("109") && refusal.message.contains("100"));
    }
}
