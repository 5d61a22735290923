//! Key-value lists: the same list on both sides; order, doubled keys and types are kept.

use client_api::{KvList, KvValue};
use telephony::key_value as house;

/// As clients write it.
pub(crate) fn to_client(list: &house::KvList) -> KvList {
    list.0.iter().map(|(key, value)| (key.as_str(), value_to_client(value))).collect()
}

/// As clients write it; none where there is no pair, because an absent attribute is left out.
pub(crate) fn unless_empty(list: &house::KvList) -> Option<KvList> {
    (!list.is_empty()).then(|| to_client(list))
}

fn value_to_client(value: &house::KvValue) -> KvValue {
    match value {
        house::KvValue::Text(text) => KvValue::Text(text.clone()),
        house::KvValue::Int(number) => KvValue::Integer(*number),
        house::KvValue::Binary(octets) => KvValue::Binary(octets.clone()),
        house::KvValue::List(list) => KvValue::List(to_client(list)),
    }
}

/// As the house keeps it; an absent list is an empty one.
pub(crate) fn from_client(list: Option<KvList>) -> house::KvList {
    house::KvList(list.into_iter().flatten().map(|(key, value)| (key, value_from_client(value))).collect())
}

fn value_from_client(value: KvValue) -> house::KvValue {
    match value {
        KvValue::Text(text) => house::KvValue::Text(text),
        KvValue::Integer(number) => house::KvValue::Int(number),
        KvValue::Binary(octets) => house::KvValue::Binary(octets),
        KvValue::List(list) => house::KvValue::List(from_client(Some(list))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_doubled_keys_types_and_nesting_survive_both_ways() {
        let mut list = KvList::from([("n", 11)]);
        list.push("n", "11");
        list.push("blob", vec![0, 255]);
        list.push("inside", KvList::from([("a", "b")]));
        assert_eq!(to_client(&from_client(Some(list.clone()))), list);
    }

    #[test]
    fn an_absent_list_and_an_empty_one_are_the_same() {
        assert!(from_client(None).is_empty());
        assert_eq!(unless_empty(&house::KvList::new()), None);
        assert_eq!(unless_empty(&house::KvList::new().with("a", 1)), Some(KvList::from([("a", 1)])));
    }
}
