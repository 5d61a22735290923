//! Two clients set account codes on one call at once, or one does while a code is entered at a telephone: every order of
//! the requests, the switch's answers and its reports (`bench/orders.rs`), in every way to set a code and under every setting
//! of where it is seen, on a call without a code and on one that has one.

mod bench;

use std::collections::BTreeMap;

use bench::notation::Heard;
use bench::orders::{Case, Race, every_order, play};
use bench::switch::{Reports, Style};
use bench::{Bench, Mood};
use telephony::key_value::KvList;
use telephony::names::RegisterMode;
use telephony::options::AccodeData;
use telephony::request::{UserDataChange, Wish};
use telephony::switch::{ConnectionDevice, SwitchRequest};

/// How a client sets a code.
#[derive(Clone, Copy, Debug)]
enum Way {
    /// Service 501.
    Service,
    /// The reserved key in the user data of a request.
    UserData,
    /// The reserved key in the extensions of a request that attaches something else.
    Extensions,
}

/// A client's request.
#[derive(Clone, Copy, Debug)]
struct Setting {
    client: &'static str,
    dn: &'static str,
    code: &'static str,
    way: Way,
}

/// Two clients set codes on c1, where A and B talk.
struct Setters {
    requests: Vec<Setting>,
    /// Codes that are entered at telephones.
    entered: Vec<(&'static str, &'static str)>,
    /// What the switch does with what it is asked, in that order: whether it agrees.
    agrees: Vec<bool>,
    /// Codes that the switch has taken, the latest last.
    taken: Vec<String>,
    /// What clients of each DN have heard of codes, in their order.
    told: BTreeMap<String, Vec<String>>,
}

impl Race for Setters {
    fn asks_left(&self) -> usize {
        self.requests.len()
    }

    fn ask(&mut self, bench: &mut Bench) {
        let Setting { client, dn, code, way } = self.requests.remove(0);
        let conn_id = bench.conn("c1");
        let coded = || KvList::new().with("AccountCode", code);
        let attach = |list| Wish::UserData(conn_id, UserDataChange::Attach(list));
        let (wish, extensions) = match way {
            Way::Service => (Wish::PrivateService { number: 501, conn_id: Some(conn_id) }, coded()),
            Way::UserData => (attach(coded().with("by", client)), KvList::new()),
            Way::Extensions => (attach(KvList::new().with("by", client)), coded()),
        };
        bench.request_with(client, dn, wish, extensions);
    }

    fn acts_left(&self) -> usize {
        self.entered.len()
    }

    fn act(&mut self, bench: &mut Bench) -> Vec<Reports> {
        let (who, code) = self.entered.remove(0);
        self.taken.push(code.into());
        bench.switch.code(who, code).into_iter().map(|report| vec![report]).collect()
    }

    fn decide(&mut self, bench: &mut Bench, request: &SwitchRequest) -> Option<Vec<Reports>> {
        let SwitchRequest::AssociateData { connection, account_code } = request else {
            panic!("{request:?} is no account code")
        };
        if !self.agrees.remove(0) {
            return None;
        }
        self.taken.push(account_code.clone());
        // Every party's monitor tells it, one after the other.
        let reports = match &connection.device {
            ConnectionDevice::Number(who) => bench.switch.code(who, account_code),
            other => panic!("{other:?} names no connection of this switch"),
        };
        Some(reports.into_iter().map(|report| vec![report]).collect())
    }

    fn look(&mut self, bench: &mut Bench) {
        for (dn, heard) in bench.take_published() {
            for (place, codes) in codes_in(&heard) {
                self.check_codes(&codes);
                let latest = codes.get("AccountCode").expect("the plain key is there");
                self.told.entry(format!("{place} of {dn}")).or_default().push(latest.clone());
            }
        }
    }
}

impl Setters {
    /// Only what the switch has taken is seen, and each of it has one number, in the order in which it came.
    fn check_codes(&self, codes: &BTreeMap<String, String>) {
        let taken = |code: &String| self.taken.contains(code);
        assert!(codes.values().all(taken), "{codes:?} are shown, and {:?} were taken", self.taken);
        let numbered: Vec<_> = codes.iter().filter(|(key, _)| key.starts_with("AccountCode_")).collect();
        for (at, (key, code)) in numbered.iter().enumerate() {
            assert_eq!(**key, format!("AccountCode_{}", at + 1), "{codes:?}");
            assert!(
                !numbered[..at].iter().any(|(_, other)| other == code),
                "{code} has two numbers: {codes:?}"
            );
        }
    }
}

/// The account codes that an event shows: in its extensions, in its user data.
fn codes_in(heard: &Heard) -> Vec<(&'static str, BTreeMap<String, String>)> {
    let list = |pairs: &mut dyn Iterator<Item = &str>| -> BTreeMap<String, String> {
        let codes =
            pairs.filter_map(|pair| pair.split_once('=')).filter(|(key, _)| key.starts_with("AccountCode"));
        codes.map(|(key, code)| (key.to_owned(), code.to_owned())).collect()
    };
    let data = heard.more.iter().find_map(|word| word.strip_prefix("data={")?.strip_suffix('}'));
    let own = list(&mut heard.more.iter().map(String::as_str));
    let data = list(&mut data.unwrap_or_default().split(','));
    let place = if heard.core.starts_with("PrivateInfo") { "501" } else { "extensions" };
    [(place, own), ("data", data)].into_iter().filter(|(_, codes)| !codes.is_empty()).collect()
}

/// A and B talk on c1, which may have a code; three clients listen to both, the last one asks for nothing.
fn talking(data: AccodeData, before: Option<&str>) -> Bench {
    let mut bench = Bench::new(Style::PLAIN);
    bench.options.accode_data = data;
    bench.options.accode_index = true;
    bench.options.accode_privateservice = true;
    bench.play(
        "| step      | A                  | B                  |
         | A calls B | Dialing(c1; B)     | Ringing(c1; A)     |
         | B answers | Established(c1; B) | Established(c1; A) |",
    );
    if let Some(code) = before {
        bench.play(&format!("| step | others |\n | callInformation(B, {code}) | * |"));
    }
    for client in CLIENTS {
        ["A", "B"].into_iter().for_each(|dn| bench.register(client, dn, RegisterMode::Share));
    }
    bench.forget_heard();
    bench.mood = Mood::Silent;
    bench
}

const CLIENTS: [&str; 3] = ["1st", "2nd", "ear"];

/// What a client heard, but for what its own copy alone has.
fn as_everybody(heard: &Heard) -> (String, Vec<String>) {
    let core = heard.core.replace("; ref)", ")").replace(", ref)", ")");
    let own = |word: &&String| !word.starts_with("reasons=") && !word.starts_with("ACCODE_ERROR");
    (core, heard.more.iter().filter(own).cloned().collect())
}

fn is_answer(heard: &Heard) -> bool {
    heard.core.contains("ref)") || heard.core.starts_with("Error(")
}

/// How the switch refuses, as the client reads it: as its answer, or beside it.
fn is_refusal(heard: &Heard) -> bool {
    heard.core == "Error(1161)" || heard.more.iter().any(|word| word == "ACCODE_ERROR=1161")
}

impl Setters {
    /// What must be so when all have had their say.
    fn check_end(
        &self,
        bench: &mut Bench,
        setters: [Setting; 2],
        (data, before): (AccodeData, Option<&str>),
    ) {
        assert_eq!(bench.unanswered(), 0, "everybody is answered");
        let heard = bench.take_heard();
        let of = |client: &str| heard.get(client).map_or([].as_slice(), Vec::as_slice);
        for Setting { client, code, .. } in setters {
            let answers: Vec<_> = of(client).iter().filter(|heard| is_answer(heard)).collect();
            assert_eq!(answers.len(), 1, "{client}: {answers:?}");
            if setters[0].code != setters[1].code && before != Some(code) {
                let taken = self.taken.iter().any(|taken| taken == code);
                assert_eq!(is_refusal(answers[0]), !taken, "{client}: {answers:?}");
            }
        }
        let news = |client: &str| -> Vec<_> {
            let news = of(client).iter().filter(|heard| !heard.core.starts_with("Error("));
            news.map(as_everybody).collect()
        };
        assert!(
            CLIENTS.into_iter().all(|client| news(client) == news("ear")),
            "all hear the same: {heard:?}"
        );
        for dn in ["A", "B"] {
            let told = self.told_at(dn, data, before);
            assert!(
                told.is_none_or(|told| told == changes(before, &self.taken)),
                "{dn}: each once, in its order"
            );
        }
    }

    /// The codes that the call has had by what clients of that DN have heard; none where they are not told.
    fn told_at(&self, dn: &str, data: AccodeData, before: Option<&str>) -> Option<Vec<String>> {
        let place = match data {
            AccodeData::None => return None,
            AccodeData::UserData => "data",
            AccodeData::Extensions => "extensions",
        };
        Some(changes(before, self.told.get(&format!("{place} of {dn}")).map_or(&[], Vec::as_slice)))
    }
}

/// The codes that a call has one after the other.
fn changes(before: Option<&str>, codes: &[String]) -> Vec<String> {
    let mut changes: Vec<String> = before.map(Into::into).into_iter().chain(codes.iter().cloned()).collect();
    changes.dedup();
    changes
}

#[test]
fn two_clients_that_set_codes_on_one_call_leave_the_one_that_the_switch_took_last() {
    let ways = [Way::Service, Way::UserData, Way::Extensions];
    let pairs = ways.into_iter().flat_map(|first| ways.map(|second| (first, second)));
    let mut orders = 0;
    for (first, second) in pairs {
        for data in [AccodeData::None, AccodeData::UserData, AccodeData::Extensions] {
            // Where codes are not shown in user data, the key there is no code.
            let is_code = |way| !matches!(way, Way::UserData) || data == AccodeData::UserData;
            if !is_code(first) || !is_code(second) {
                continue;
            }
            let pairs = [("B", "22", None), ("B", "11", None), ("A", "22", None), ("A", "22", Some("11"))];
            for (dn, code, before) in pairs {
                let setters = [
                    Setting { client: "1st", dn: "B", code: "11", way: first },
                    Setting { client: "2nd", dn, code, way: second },
                ];
                orders += every_order(|choose| {
                    let agrees = [true, false].map(|_| choose(2) == 0).to_vec();
                    let said = agrees.clone();
                    let mut bench = talking(data, before);
                    let mut race = setters_of(&setters, agrees, before);
                    let _case = Case(format!("{setters:?}, agreed {said:?}, {data:?}, {before:?}"));
                    play(&mut bench, &mut race, choose);
                    race.check_end(&mut bench, setters, (data, before));
                });
            }
        }
    }
    assert!(orders > 1000, "only {orders} orders were tried");
}

fn setters_of(requests: &[Setting], agrees: Vec<bool>, before: Option<&str>) -> Setters {
    let taken = before.map(Into::into).into_iter().collect();
    Setters { requests: requests.to_vec(), entered: vec![], agrees, taken, told: BTreeMap::new() }
}

#[test]
fn a_code_that_is_entered_meanwhile_stays_if_the_switch_took_it_last() {
    let mut orders = 0;
    for way in [Way::Service, Way::UserData, Way::Extensions] {
        for (data, before) in [AccodeData::UserData, AccodeData::Extensions]
            .into_iter()
            .flat_map(|data| [None, Some("11")].map(|before| (data, before)))
            .filter(|(data, _)| !matches!(way, Way::UserData) || *data == AccodeData::UserData)
        {
            for entered in [vec![("B", "22")], vec![("A", "22")], vec![("B", "22"), ("B", "11")]] {
                let setter = Setting { client: "1st", dn: "B", code: "11", way };
                orders += every_order(|choose| {
                    let mut bench = talking(data, before);
                    let mut race = setters_of(&[setter], vec![true], before);
                    race.entered = entered.clone();
                    let _case = Case(format!("{setter:?}, entered {entered:?}, {data:?}, {before:?}"));
                    play(&mut bench, &mut race, choose);
                    assert_eq!(bench.unanswered(), 0, "the client is answered");
                    for dn in ["A", "B"] {
                        let told = race.told_at(dn, data, before).unwrap_or_default();
                        assert_eq!(told.last(), race.taken.last(), "{dn}: {told:?} of {:?}", race.taken);
                    }
                });
            }
        }
    }
    assert!(orders > 300, "only {orders} orders were tried");
}
