//! The account code of one leg: which report of the switch is news (private-services.md 5.4, 5.5).
//!
//! A code that a client sets is done with the first of the switch's positive response and its report. Behind the response
//! the report is owed, and absorbed; another report that comes in its place has overtaken it, and ends the debt. A report of
//! the code that the leg has already is no news; whoever waits for just this code is answered by it.

use std::time::Duration;

use crate::credits::Credits;
use crate::error::{ErrorCode, Refusal};
use crate::ids::ConnId;
use crate::key_value::{KvList, KvValue};
use crate::options::{AccodeData, Options};
use crate::record::Author;
use crate::request::{Onwards, UserDataChange, Wish};
use crate::time::Now;

/// Longest account code that is taken, in characters (private-services.md 5.8).
pub const MAX_CODE: usize = 64;
/// Numbered keys that a call has at most: longer lists tell a person nothing (private-services.md 5.5).
pub const MAX_INDEX: u32 = 99;

/// The account code of a leg.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AccountCode {
    latest: Option<String>,
    credits: Credits<String>,
    /// How many reports had changed the code of the call when it was looked at last.
    reports: u32,
    /// The code with which the call was begun, and by whom, until clients have heard of the call.
    untold: Option<(String, Author)>,
    /// Codes that clients of DNs outside of the call have asked the switch to set here. Bounded by what may be asked at
    /// a time.
    asked_outside: Vec<AskedOutside>,
}

/// A code that a client of a DN outside of the call asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedOutside {
    /// The code.
    pub code: String,
    /// The client.
    pub by: Author,
    /// Whether the asker's DN shows the code with the rest of its request, when the switch has answered.
    pub is_shown_by_asker: bool,
}

impl AccountCode {
    /// The code of a leg of a former life.
    pub fn restored(latest: Option<String>) -> AccountCode {
        AccountCode { latest, ..AccountCode::default() }
    }

    /// The code that was set last.
    pub fn latest(&self) -> Option<&str> {
        self.latest.as_deref()
    }

    /// So many reports have changed the code of the call by now. If another party's was among them, it has overtaken whatever
    /// is owed here.
    pub fn heard_of(&mut self, reports: u32) {
        if std::mem::replace(&mut self.reports, reports) != reports {
            self.credits.clear();
        }
    }

    /// The switch has accepted the code from a client. `keep` is how long its report is waited for; zero is until
    /// the leg ends.
    pub fn accepted(&mut self, code: &str, keep: Duration, now: Now) {
        self.credits.owe(code.into(), keep, now);
        self.latest = Some(code.into());
    }

    /// The code was set without the switch, which will not report it. Returns whether it is another one than before.
    pub fn set_here(&mut self, code: &str) -> bool {
        self.latest.replace(code.into()).as_deref() != Some(code)
    }

    /// The leg is in another call now, which has that code.
    pub fn call_changed(&mut self, code_of_call: Option<&str>) {
        self.latest = code_of_call.map(Into::into);
    }

    /// A DN outside of the call asks the switch for it.
    pub fn asked_outside(&mut self, asked: AskedOutside) {
        self.asked_outside.push(asked);
    }

    /// The switch has spoken of that code, or its asker has: whoever hears of it first tells it.
    pub fn take_asked_outside(&mut self, code: &str) -> Option<AskedOutside> {
        let at = self.asked_outside.iter().position(|asked| asked.code == code)?;
        Some(self.asked_outside.remove(at))
    }

    /// Nothing that was asked will be answered.
    pub fn link_lost(&mut self) {
        self.asked_outside.clear();
    }

    /// The switch has begun the call with this code, which that client has given.
    pub fn begun_with(&mut self, code: &str, by: Author, keep: Duration, now: Now) {
        self.accepted(code, keep, now);
        self.untold = Some((code.into(), by));
    }

    /// The code with which the call was begun, and by whom: once.
    pub fn take_untold(&mut self) -> Option<(String, Author)> {
        self.untold.take()
    }

    /// The switch has reported a code. Returns whether it was owed, as a response has told it before; what was owed before
    /// it will not come any more.
    pub fn redeems(&mut self, code: &str, now: Now) -> bool {
        self.credits.take_in_turn(|owed| owed == code, now).is_some()
    }

    /// The switch has reported a code that was not owed; `of_call` is the one that the call has by now, whichever party
    /// set it. Returns whether it is news.
    pub fn is_changed_to(&mut self, code: &str, of_call: Option<&str>) -> bool {
        let is_news = of_call.or(self.latest()) != Some(code);
        if is_news {
            self.latest = Some(code.into());
        }
        is_news
    }
}

/// Whether the key is the name itself or one of its numbered keys.
pub fn is_reserved(key: &str, name: &str) -> bool {
    key == name || index_of(key, name).is_some()
}

/// The number of a numbered key; those that are too long to be one of ours are reserved all the same.
fn index_of(key: &str, name: &str) -> Option<u32> {
    let digits = key.strip_prefix(name)?.strip_prefix('_')?;
    let number = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    number.then(|| digits.parse().unwrap_or(u32::MAX))
}

/// Puts a code into a list: the plain key has the latest code; if `indexed`, each distinct code gets the next
/// numbered key.
pub fn show(list: &mut KvList, name: &str, code: &str, indexed: bool) {
    list.update(name, code);
    let numbered =
        || list.0.iter().filter_map(|(key, value)| index_of(key, name).map(|index| (index, value)));
    if !indexed || numbered().any(|(_, value)| text_of(value).as_deref() == Some(code)) {
        return;
    }
    let next = numbered().map(|(index, _)| index).max().unwrap_or(0).saturating_add(1);
    if next <= MAX_INDEX {
        list.push(format!("{name}_{next}"), code);
    }
}

/// As [`show`], in a list that may have `limit` octets. The switch has the code already, so it cannot be refused: without
/// room for a numbered key the plain one alone has it, and without room for that, nothing has; the former code does not
/// stay there as if it were the latest. Returns whether the plain key has the code.
pub fn show_within(list: &mut KvList, name: &str, code: &str, (indexed, limit): (bool, usize)) -> bool {
    // A list that was longer before the limit was lowered may stay as long as it is.
    let limit = limit.max(list.size());
    for indexed in [indexed, false] {
        let mut next = list.clone();
        show(&mut next, name, code, indexed);
        if next.size() <= limit {
            *list = next;
            return true;
        }
    }
    list.remove(name);
    false
}

/// The list of a call that has come out of two: pairs of `above` replace those of equal keys. The numbered keys of both
/// are numbered anew, those of `below` first.
#[must_use]
pub fn merged(below: &KvList, above: &KvList, name: &str) -> KvList {
    let is_numbered = |key: &str| index_of(key, name).is_some();
    let mut list = below.clone();
    for (key, value) in above.0.iter().filter(|(key, _)| !is_numbered(key)) {
        list.update(key, value.clone());
    }
    list.0.retain(|(key, _)| !is_numbered(key));
    let mut codes = in_order(below, name);
    codes.extend(in_order(above, name).into_iter().filter(|code| !codes.contains(code)).collect::<Vec<_>>());
    for (index, code) in (1..=MAX_INDEX).zip(codes) {
        list.push(format!("{name}_{index}"), code);
    }
    list
}

/// The codes under numbered keys, in the order of the numbers.
fn in_order(list: &KvList, name: &str) -> Vec<String> {
    let numbered = |(key, value): &(String, KvValue)| Some((index_of(key, name)?, text_of(value)?));
    let mut codes: Vec<_> = list.0.iter().filter_map(numbered).collect();
    codes.sort_by_key(|(index, _)| *index);
    codes.into_iter().map(|(_, code)| code).collect()
}

/// The pairs of a list that are account codes.
pub fn shown(list: &KvList, name: &str) -> KvList {
    KvList(list.0.iter().filter(|(key, _)| is_reserved(key, name)).cloned().collect())
}

/// The list without the account code in it.
#[must_use]
pub fn without_code(list: &KvList, name: &str) -> KvList {
    KvList(list.0.iter().filter(|(key, _)| key != name).cloned().collect())
}

/// The account code in a list, as text; the last one if there are several.
///
/// # Errors
/// 53 if it is empty, too long, or neither string nor integer.
pub fn code_in(list: &KvList, name: &str) -> Result<Option<String>, Refusal> {
    let mut code = None;
    for (_, value) in list.0.iter().filter(|(key, _)| key == name) {
        let text = text_of(value).filter(|text| (1..=MAX_CODE).contains(&text.chars().count()));
        code = Some(text.ok_or_else(|| wrong_code(name))?);
    }
    Ok(code)
}

/// The account code that a request brings along (private-services.md 5.4, a and b).
///
/// # Errors
/// 53 if it is no code, or if the request writes a numbered key.
pub fn brought_by(wish: &Wish, extensions: &KvList, options: &Options) -> Result<Option<String>, Refusal> {
    let name = &options.accode_name;
    if let Some(code) = intercepted(wish, options)? {
        return Ok(Some(code));
    }
    match wish {
        Wish::MakeCall { .. }
        | Wish::Consult { .. }
        | Wish::Onwards { .. }
        | Wish::DeleteFromConference { .. }
        | Wish::TwoCalls { .. }
        | Wish::AnswerCall(_)
        | Wish::ReleaseCall(_)
        | Wish::ClearCall(_)
        | Wish::HoldCall(_)
        | Wish::RetrieveCall(_)
        | Wish::UserData(..) => code_in(extensions, name),
        // Service 501 has the code as its own attribute; others do not steer a call.
        Wish::PrivateService { .. }
        | Wish::Agent(_)
        | Wish::RegisterAddress { .. }
        | Wish::UnregisterAddress
        | Wish::QueryAddress(_)
        | Wish::QueryCall(_) => Ok(None),
    }
}

/// The call on which the switch sets the code of a request before it does what is asked. `None` where the code goes
/// with the service itself: to make a call, to consult, single steps (private-services.md 5.4, b). Of two calls it is
/// the one that goes on.
pub fn call_before(wish: &Wish) -> Option<ConnId> {
    match wish {
        Wish::MakeCall { .. }
        | Wish::Consult { .. }
        | Wish::Onwards { act: Onwards::Transfer | Onwards::Conference, .. } => None,
        Wish::TwoCalls { held, .. } => Some(*held),
        Wish::Onwards { act: Onwards::Redirect, .. }
        | Wish::AnswerCall(_)
        | Wish::ReleaseCall(_)
        | Wish::ClearCall(_)
        | Wish::HoldCall(_)
        | Wish::RetrieveCall(_)
        | Wish::DeleteFromConference { .. }
        | Wish::UserData(..)
        | Wish::PrivateService { .. }
        | Wish::Agent(_)
        | Wish::RegisterAddress { .. }
        | Wish::UnregisterAddress
        | Wish::QueryAddress(_)
        | Wish::QueryCall(_) => wish.conn_id(),
    }
}

/// The account code in the user data of a request, where `accode-data` has it intercepted.
///
/// # Errors
/// As [`brought_by`].
pub fn intercepted(wish: &Wish, options: &Options) -> Result<Option<String>, Refusal> {
    let name = &options.accode_name;
    let Some(list) = user_data_of(wish).filter(|_| options.accode_data == AccodeData::UserData) else {
        return Ok(None);
    };
    if let Some((key, _)) = list.0.iter().find(|(key, _)| index_of(key, name).is_some()) {
        let sentence = format!("{key} is written by the server alone: give an account code as {name}.");
        return Err(Refusal::new(ErrorCode::INVALID_ATTRIBUTE, sentence));
    }
    code_in(list, name)
}

fn user_data_of(wish: &Wish) -> Option<&KvList> {
    match wish {
        Wish::MakeCall { user_data, .. }
        | Wish::Consult { user_data, .. }
        | Wish::Onwards { user_data, .. } => Some(user_data),
        Wish::UserData(_, UserDataChange::Attach(list) | UserDataChange::Update(list)) => Some(list),
        Wish::UserData(_, UserDataChange::DeletePair(_) | UserDataChange::DeleteAll)
        | Wish::AnswerCall(_)
        | Wish::ReleaseCall(_)
        | Wish::ClearCall(_)
        | Wish::HoldCall(_)
        | Wish::RetrieveCall(_)
        | Wish::TwoCalls { .. }
        | Wish::DeleteFromConference { .. }
        | Wish::PrivateService { .. }
        | Wish::Agent(_)
        | Wish::RegisterAddress { .. }
        | Wish::UnregisterAddress
        | Wish::QueryAddress(_)
        | Wish::QueryCall(_) => None,
    }
}

/// A code as text: that of a string, the decimal digits of an integer.
pub fn text_of(value: &KvValue) -> Option<String> {
    match value {
        KvValue::Text(text) => Some(text.clone()),
        KvValue::Int(number) => Some(number.to_string()),
        KvValue::Binary(_) | KvValue::List(_) => None,
    }
}

fn wrong_code(name: &str) -> Refusal {
    let sentence = format!("{name} must be a string of 1 to {MAX_CODE} characters or an integer.");
    Refusal::new(ErrorCode::INVALID_ATTRIBUTE, sentence)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Timestamp;

    const KEEP: Duration = Duration::from_secs(10);

    fn at(seconds: u64) -> Now {
        Now { elapsed: Duration::from_secs(seconds), wall: Timestamp(0) }
    }

    /// Whether a report is news.
    fn reported(code: &mut AccountCode, given: &str, of_call: Option<&str>, now: Now) -> bool {
        !code.redeems(given, now) && code.is_changed_to(given, of_call)
    }

    #[test]
    fn a_code_dialled_at_the_telephone_is_news_once() {
        let mut code = AccountCode::default();
        assert!(reported(&mut code, "11", None, at(1)));
        assert!(!reported(&mut code, "11", None, at(2)));
        assert!(reported(&mut code, "22", None, at(3)));
        assert!(reported(&mut code, "11", None, at(4)));
    }

    #[test]
    fn the_echoes_of_two_codes_set_in_a_row_are_both_absorbed() {
        let mut code = AccountCode::default();
        code.accepted("11", KEEP, at(1));
        code.accepted("22", KEEP, at(2));
        assert!(!reported(&mut code, "11", None, at(3)));
        assert!(!reported(&mut code, "22", None, at(3)));
        assert_eq!(code.latest(), Some("22"));
    }

    #[test]
    fn an_echo_that_did_not_come_in_time_does_not_absorb_a_later_code() {
        let mut code = AccountCode::default();
        code.accepted("11", KEEP, at(1));
        assert!(reported(&mut code, "22", None, at(2)));
        assert!(reported(&mut code, "11", None, at(12)));
    }

    #[test]
    fn an_echo_that_another_code_has_overtaken_is_not_waited_for() {
        let mut code = AccountCode::default();
        code.accepted("11", KEEP, at(1));
        assert!(reported(&mut code, "22", None, at(2)), "it is dialled, and nothing was told of 11");
        assert!(reported(&mut code, "11", None, at(3)), "it is dialled as well");
        code.accepted("33", KEEP, at(4));
        code.accepted("44", KEEP, at(4));
        assert!(!reported(&mut code, "44", None, at(5)));
        assert!(reported(&mut code, "33", None, at(6)));
    }

    #[test]
    fn a_code_that_another_party_has_set_on_the_call_meanwhile_is_compared_with() {
        let mut code = AccountCode::default();
        assert!(reported(&mut code, "11", None, at(1)));
        assert!(!reported(&mut code, "22", Some("22"), at(2)), "the other party has told it");
        assert!(reported(&mut code, "11", Some("22"), at(3)), "the call has another code by now");
    }

    fn entered(codes: &[&str], indexed: bool) -> KvList {
        let mut list = KvList::new();
        codes.iter().for_each(|code| show(&mut list, "AccountCode", code, indexed));
        list
    }

    #[test]
    fn the_plain_key_has_the_latest_code_and_each_distinct_one_keeps_its_number() {
        // private-services.md 5.5
        let plain = |code| KvList::new().with("AccountCode", code);
        let one = plain("11").with("AccountCode_1", "11");
        let two = |latest| plain(latest).with("AccountCode_1", "11").with("AccountCode_2", "22");
        for (codes, off, on) in [
            (["11"].as_slice(), plain("11"), one),
            (&["11", "22"], plain("22"), two("22")),
            (&["11", "22", "11"], plain("11"), two("11")),
            (&["11", "22", "11", "33"], plain("33"), two("33").with("AccountCode_3", "33")),
        ] {
            assert_eq!(entered(codes, false), off, "{codes:?}");
            assert_eq!(entered(codes, true), on, "{codes:?}");
        }
    }

    #[test]
    fn codes_are_compared_as_text_and_beyond_99_only_the_plain_key_changes() {
        let mut list = KvList::new().with("AccountCode_1", 11);
        show(&mut list, "AccountCode", "11", true);
        assert_eq!(list.0.len(), 2);
        let codes: Vec<String> = (0..=MAX_INDEX).map(|code| code.to_string()).collect();
        let list = entered(&codes.iter().map(String::as_str).collect::<Vec<_>>(), true);
        assert_eq!(list.0.len(), 100);
        assert_eq!(
            (list.get("AccountCode"), list.get("AccountCode_99")),
            (Some(&"99".into()), Some(&"98".into()))
        );
    }

    #[test]
    fn of_two_lists_the_numbered_keys_are_numbered_anew_and_no_code_is_lost() {
        let main = entered(&["11", "22"], true).with("k", "main");
        let consult = entered(&["33", "11"], true).with("k", "consult");
        let codes = |latest: &str| KvList::new().with("AccountCode", latest);
        let numbers = |list: KvList, codes: [&str; 3]| {
            (1..).zip(codes).fold(list, |list, (n, code)| list.with(format!("AccountCode_{n}"), code))
        };
        assert_eq!(
            merged(&main, &consult, "AccountCode"),
            numbers(codes("11").with("k", "consult"), ["11", "22", "33"])
        );
        assert_eq!(
            merged(&consult, &main, "AccountCode"),
            numbers(codes("22").with("k", "main"), ["33", "11", "22"])
        );
    }

    #[test]
    fn only_the_name_and_its_numbered_keys_are_reserved() {
        for key in ["AccountCode", "AccountCode_1", "AccountCode_007", "AccountCode_4294967296"] {
            assert!(is_reserved(key, "AccountCode"), "{key}");
        }
        for key in ["accountcode", "AccountCode_", "AccountCode_x", "AccountCode1", "AccountCode_1x"] {
            assert!(!is_reserved(key, "AccountCode"), "{key}");
        }
    }
}
