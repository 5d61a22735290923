use proptest::prelude::*;

use super::*;

fn read(text: &str) -> Result<KvList, String> {
    let json: crate::Json = serde_json::from_str(text).expect("the test gives JSON");
    KvList::from_json(&json).map_err(|error| error.to_string())
}

fn write(list: &KvList) -> String {
    serde_json::to_string(list).expect("a list can be written")
}

/// What is read from `text` is written as the same text again.
fn stands(text: &str) {
    assert_eq!(write(&read(text).expect("a list")), text);
}

#[test]
fn the_plain_form_of_the_contract_is_read_and_written_in_its_order() {
    let text = r#"{"AccountCode":"1234","N":7,"nested":{"a":"b"}}"#;
    let list = read(text).expect("a list");
    assert_eq!(list.text("AccountCode"), Some("1234"));
    assert_eq!(list.integer("N"), Some(7));
    assert_eq!(list.get("nested"), Some(&KvValue::List(KvList::from([("a", "b")]))));
    stands(text);
    stands(r#"{"z":"1","a":"2","m":{}}"#);
}

#[test]
fn the_full_form_of_the_contract_is_read_and_written() {
    let text = r#"[["AccountCode","1"],["AccountCode","2"],["blob",{"binary":"AAEC"}]]"#;
    let list = read(text).expect("a list");
    assert_eq!(list.len(), 3);
    assert_eq!(list.text("AccountCode"), Some("1"), "the first of a doubled key counts");
    assert_eq!(list.get("blob"), Some(&KvValue::Binary(vec![0, 1, 2])));
    stands(text);
}

#[test]
fn the_full_form_is_given_up_where_the_plain_one_loses_nothing() {
    assert_eq!(write(&read(r#"[["a","1"],["b",2]]"#).expect("a list")), r#"{"a":"1","b":2}"#);
    assert_eq!(write(&read("[]").expect("a list")), "{}");
}

#[test]
fn a_doubled_member_of_an_object_is_kept() {
    let list = read(r#"{"a":"1","b":"2","a":"3"}"#).expect("a list");
    assert_eq!(write(&list), r#"[["a","1"],["b","2"],["a","3"]]"#);
}

#[test]
fn a_nested_list_takes_the_form_that_it_needs_and_not_that_of_the_list_around_it() {
    stands(r#"{"outer":[["a","1"],["a","2"]]}"#);
    stands(r#"[["a","1"],["a",{"b":"c"}]]"#);
}

#[test]
fn a_nested_list_with_the_single_key_binary_is_never_taken_for_octets() {
    let nested = |value: KvValue| KvList::from([("binary", value)]);
    let plain = KvList::from([("k", nested("AAEC".into()))]);
    assert_eq!(write(&plain), r#"{"k":{"binary":"AAEC"}}"#);
    let doubled = KvList::from([("k", nested("AAEC".into())), ("k", nested(5.into()))]);
    assert_eq!(write(&doubled), r#"[["k",[["binary","AAEC"]]],["k",[["binary",5]]]]"#);
    let deep =
        KvList::from([("k", nested(nested("AAEC".into()).into())), ("b", nested(vec![0, 1, 2].into()))]);
    for list in [plain, doubled, deep] {
        assert_eq!(read(&write(&list)), Ok(list));
    }
}

#[test]
fn a_value_of_another_kind_is_refused_with_its_key() {
    let cases = [
        (r#"{"a":{"b":1.5}}"#, r#"the key "a" / "b" holds a number with a fraction"#),
        (r#"{"a":1e300}"#, r#"the key "a" holds a number with a fraction"#),
        (r#"{"a":true}"#, r#"the key "a" holds true or false"#),
        (r#"{"a":null}"#, r#"the key "a" holds null"#),
        (r#"{"a":2147483648}"#, r#"the key "a" holds 2147483648; an integer has 32 bits"#),
        (r#"{"a":99999999999999999999}"#, r#"the key "a" holds a number"#),
        (r#"{"a":["x"]}"#, r#"the key "a" has an element that is no pair"#),
        (r#"[["a"]]"#, "the list has an element that is no pair"),
        (r#"[["a","b","c"]]"#, "the list has an element that is no pair"),
        (r#"[[1,"b"]]"#, "the list has an element that is no pair"),
        (r#"[["a",{"binary":"?"}]]"#, r#"the key "a" holds binary that is no base64"#),
        (r#"[["a",{"binary":7}]]"#, r#"the key "a" holds binary that is no base64"#),
        (r#""text""#, "the list is a string"),
        ("7", "the list is an integer"),
    ];
    for (text, sentence) in cases {
        let error = read(text).expect_err(text);
        assert!(error.starts_with(sentence), "{text}: {error}");
    }
}

#[test]
fn a_key_has_one_to_255_bytes_and_no_nul() {
    let of_length = |bytes| format!(r#"{{"{}":1}}"#, "k".repeat(bytes));
    assert!(read(&of_length(255)).is_ok());
    assert!(read(&of_length(256)).expect_err("too long").contains("is too long"));
    assert!(read(r#"{"":1}"#).expect_err("empty").contains("is empty"));
    assert!(read(r#"{"a\u0000b":1}"#).expect_err("NUL").contains("holds a NUL"));
    assert!(KvList::from([("", 1)]).check().is_err());
}

#[test]
fn lists_stand_eight_deep_inside_each_other_and_no_deeper() {
    let nested = |levels: usize| format!("{}1{}", r#"{"k":"#.repeat(levels + 1), "}".repeat(levels + 1));
    let deepest = read(&nested(8)).expect("eight lists below the outermost");
    assert_eq!(deepest.check(), Ok(()));
    assert!(read(&nested(9)).expect_err("nine").contains("nests too deep"));
    assert!(KvList::from([("k", deepest)]).check().is_err());
}

#[test]
fn the_size_counts_keys_values_and_eight_bytes_for_each_pair() {
    let list = read(r#"[["ab","xyz"],["n",1],["l",{"k":"v"}],["b",{"binary":"AAEC"}]]"#).expect("a list");
    let nested = 1 + 1 + 8;
    assert_eq!(list.counted_bytes(), (2 + 3 + 8) + (1 + 4 + 8) + (1 + nested + 8) + (1 + 3 + 8));
}

fn any_list() -> impl Strategy<Value = KvList> {
    let key = prop_oneof![Just("binary".to_owned()), Just("a".to_owned()), "[^\\x00]{1,6}"];
    let leaf = prop_oneof![
        ".{0,8}".prop_map(KvValue::from),
        Just(KvValue::from("AAEC")),
        any::<i32>().prop_map(KvValue::from),
        proptest::collection::vec(any::<u8>(), 0..6).prop_map(KvValue::from),
    ];
    let value = leaf.prop_recursive(5, 40, 4, {
        let key = key.clone();
        move |inner| {
            proptest::collection::vec((key.clone(), inner), 0..4)
                .prop_map(|pairs| KvValue::List(KvList { pairs }))
        }
    });
    proptest::collection::vec((key, value), 0..5).prop_map(|pairs| KvList { pairs })
}

proptest! {
    #[test]
    fn every_list_is_read_back_as_it_was_written(list in any_list()) {
        prop_assert_eq!(list.check(), Ok(()));
        prop_assert_eq!(read(&write(&list)), Ok(list));
    }
}
