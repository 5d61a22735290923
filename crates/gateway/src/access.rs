//! Who may do what: bearer tokens, of which only hashes are kept, each with scopes and ranges of DNs.
//!
//! A server without tokens serves everybody, and therefore listens on loopback only; whoever starts it sees to that.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use client_api::RequestName;
use middleware::session::SessionWish;
use sha2::{Digest, Sha256};
use telephony::address::DnNumber;
use telephony::key_value::KvValue;
use telephony::request::{HOST_DN, Wish};

/// What a token is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// `read`: registrations, queries, views, events.
    Read,
    /// `control`: calls, user data, agents.
    Control,
    /// `private`: all private services.
    PrivateServices,
    /// `private:3013`: the private service of that number.
    PrivateService(i32),
}

impl Scope {
    /// How scopes are written.
    pub const FORMS: &str = "read, control, private, or private: and a number, such as private:3013";

    fn covers(self, action: Action) -> bool {
        match (self, action) {
            (Scope::Read, Action::Read) | (Scope::Control, Action::Control) => true,
            (Scope::PrivateServices, Action::PrivateService(_)) => true,
            (Scope::PrivateService(scope), Action::PrivateService(number)) => scope == number,
            (Scope::Read | Scope::Control | Scope::PrivateServices | Scope::PrivateService(_), _) => false,
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Scope::Read => formatter.write_str("read"),
            Scope::Control => formatter.write_str("control"),
            Scope::PrivateServices => formatter.write_str("private"),
            Scope::PrivateService(number) => write!(formatter, "private:{number}"),
        }
    }
}

impl FromStr for Scope {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            "read" => Ok(Scope::Read),
            "control" => Ok(Scope::Control),
            "private" => Ok(Scope::PrivateServices),
            _ => {
                let number = text.strip_prefix("private:").ok_or(())?;
                number.parse().map(Scope::PrivateService).map_err(|_| ())
            }
        }
    }
}

/// One DN, or the DNs from one to another; both ends are as long as one another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DnRange {
    first: String,
    last: String,
}

impl DnRange {
    pub(crate) fn contains(&self, dn: &DnNumber) -> bool {
        let dn = dn.as_str();
        // Numbers of the same length are in the order of their digits.
        dn.len() == self.first.len() && (self.first.as_str()..=self.last.as_str()).contains(&dn)
    }
}

impl fmt::Display for DnRange {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DnRange { first, last } if first == last => formatter.write_str(first),
            DnRange { first, last } => write!(formatter, "{first}-{last}"),
        }
    }
}

impl FromStr for DnRange {
    type Err = ();

    /// `4001`, or `4000-4099`.
    fn from_str(text: &str) -> Result<Self, ()> {
        let (first, last) = match text.split_once('-') {
            Some((first, last)) => (first.trim(), last.trim()),
            None => (text.trim(), text.trim()),
        };
        let fits = DnNumber::new(first).is_some() && first.len() == last.len() && first <= last;
        fits.then(|| DnRange { first: first.to_owned(), last: last.to_owned() }).ok_or(())
    }
}

/// The SHA-256 of a token. A token is long and random, so that its hash tells nothing of it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TokenHash([u8; 32]);

impl TokenHash {
    /// The hash of a token.
    pub fn of(token: &str) -> Self {
        TokenHash(Sha256::digest(token.as_bytes()).into())
    }
}

impl FromStr for TokenHash {
    type Err = ();

    /// 64 hexadecimal digits.
    fn from_str(text: &str) -> Result<Self, ()> {
        let mut hash = [0; 32];
        if text.len() != 2 * hash.len() || !text.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(());
        }
        for (octet, place) in hash.iter_mut().zip((0..).step_by(2)) {
            *octet = u8::from_str_radix(&text[place..place + 2], 16).map_err(|_| ())?;
        }
        Ok(TokenHash(hash))
    }
}

impl fmt::Display for TokenHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|octet| write!(formatter, "{octet:02x}"))
    }
}

impl fmt::Debug for TokenHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "TokenHash({self})")
    }
}

/// A token, as it is configured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Whose it is, for logs, history and audit.
    pub name: Arc<str>,
    /// Its hash.
    pub hash: TokenHash,
    /// What it is for.
    pub scopes: Vec<Scope>,
    /// The DNs that it is for; none stands for all.
    pub dns: Vec<DnRange>,
}

/// What somebody wants to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    Read,
    Control,
    PrivateService(i32),
}

impl fmt::Display for Action {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Action::Read => formatter.write_str("read"),
            Action::Control => formatter.write_str("control"),
            Action::PrivateService(number) => write!(formatter, "private:{number}"),
        }
    }
}

/// What a request is for, as far as it can be read of one that lacks something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Intent {
    pub(crate) action: Action,
    pub(crate) dn: Option<DnNumber>,
}

impl Intent {
    /// What an offered request of that name is for; `number` is that of a private service.
    pub(crate) fn of(name: RequestName, number: Option<i32>, dn: Option<DnNumber>) -> Option<Intent> {
        const READING: [RequestName; 6] = [
            RequestName::RegisterClient,
            RequestName::QueryServer,
            RequestName::RegisterAddress,
            RequestName::UnregisterAddress,
            RequestName::QueryAddress,
            RequestName::QueryCall,
        ];
        name.attributes()?;
        let action = if name == RequestName::PrivateService {
            Action::PrivateService(number?)
        } else if READING.contains(&name) {
            Action::Read
        } else {
            Action::Control
        };
        Some(Intent { action, dn })
    }
}

/// Somebody whose token was found, or anybody where there are none.
#[derive(Debug, Clone)]
pub(crate) struct Holder(Option<Arc<Token>>);

/// Why somebody may not do something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Denied {
    pub(crate) dn: Option<DnNumber>,
    pub(crate) number: Option<i32>,
    pub(crate) sentence: String,
}

impl Holder {
    /// The token's name; `None` where there are no tokens.
    pub(crate) fn name(&self) -> Option<&Arc<str>> {
        self.0.as_ref().map(|token| &token.name)
    }

    /// What the token is for; everything where there are no tokens.
    pub(crate) fn scopes(&self) -> &[Scope] {
        const ALL: &[Scope] = &[Scope::Read, Scope::Control, Scope::PrivateServices];
        self.0.as_ref().map_or(ALL, |token| &token.scopes)
    }

    /// The DNs that the token is for; none stands for all.
    pub(crate) fn dns(&self) -> &[DnRange] {
        self.0.as_ref().map_or(&[], |token| &token.dns)
    }

    /// Whether the DN is one of the token's.
    pub(crate) fn has(&self, dn: &DnNumber) -> bool {
        self.is_of_all_dns()
            || self.0.as_ref().is_some_and(|token| token.dns.iter().any(|range| range.contains(dn)))
    }

    /// Whether the token is for all DNs.
    pub(crate) fn is_of_all_dns(&self) -> bool {
        self.0.as_ref().is_none_or(|token| token.dns.is_empty())
    }

    /// Whether the action is allowed, on the DN if there is one.
    pub(crate) fn permit(&self, action: Action, dn: Option<&DnNumber>) -> Result<(), Denied> {
        let Some(token) = &self.0 else { return Ok(()) };
        let sentence = if !token.scopes.iter().any(|scope| scope.covers(action)) {
            format!("The token {} lacks the scope for this; right would be one with {action}.", token.name)
        } else if let Some(dn) = dn.filter(|dn| !self.has(dn)) {
            format!("The token {} is not for DN {dn}; right would be one whose dns hold it.", token.name)
        } else {
            return Ok(());
        };
        let number = if let Action::PrivateService(number) = action { Some(number) } else { None };
        Err(Denied { dn: dn.cloned(), number, sentence })
    }

    /// Whether what a request is for is allowed, where that can be told though the request cannot be asked.
    pub(crate) fn permit_intent(&self, intent: Option<&Intent>) -> Result<(), Denied> {
        intent.map_or(Ok(()), |intent| self.permit(intent.action, intent.dn.as_ref()))
    }

    /// Whether what a client asks for is allowed, on every DN that it acts upon.
    pub(crate) fn permit_wish(&self, wish: &SessionWish) -> Result<(), Denied> {
        match wish {
            SessionWish::RegisterClient { .. } | SessionWish::QueryServer => self.permit(Action::Read, None),
            SessionWish::Dn(request) => {
                let action = action_of(&request.wish);
                self.permit(action, Some(&request.dn))?;
                // A guest takes over the telephone of its host.
                match (action, request.extensions.get(HOST_DN)) {
                    (Action::PrivateService(_), Some(KvValue::Text(host))) => {
                        self.permit(action, DnNumber::new(host).as_ref())
                    }
                    (Action::Read | Action::Control | Action::PrivateService(_), _) => Ok(()),
                }
            }
        }
    }
}

fn action_of(wish: &Wish) -> Action {
    match wish {
        Wish::RegisterAddress { .. }
        | Wish::UnregisterAddress
        | Wish::QueryAddress(_)
        | Wish::QueryCall(_) => Action::Read,
        Wish::PrivateService { number, .. } => Action::PrivateService(*number),
        Wish::MakeCall { .. }
        | Wish::AnswerCall(_)
        | Wish::ReleaseCall(_)
        | Wish::ClearCall(_)
        | Wish::HoldCall(_)
        | Wish::RetrieveCall(_)
        | Wish::Consult { .. }
        | Wish::TwoCalls { .. }
        | Wish::Onwards { .. }
        | Wish::DeleteFromConference { .. }
        | Wish::UserData(..)
        | Wish::Agent(_) => Action::Control,
    }
}

/// All tokens of a server.
#[derive(Debug, Clone, Default)]
pub struct Access {
    tokens: HashMap<TokenHash, Arc<Token>>,
}

impl Access {
    /// The server of these tokens; without any it serves everybody.
    pub fn new(tokens: impl IntoIterator<Item = Token>) -> Self {
        Access { tokens: tokens.into_iter().map(|token| (token.hash, Arc::new(token))).collect() }
    }

    /// Whether everybody is served.
    pub fn is_open(&self) -> bool {
        self.tokens.is_empty()
    }

    /// Who has this token; nobody where it is unknown, or missing and needed.
    pub(crate) fn holder(&self, token: Option<&str>) -> Option<Holder> {
        if self.is_open() {
            return Some(Holder(None));
        }
        self.tokens.get(&TokenHash::of(token?)).map(|token| Holder(Some(token.clone())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dn(text: &str) -> DnNumber {
        DnNumber::new(text).expect("a number")
    }

    fn access(scopes: &[&str], dns: &[&str]) -> Access {
        Access::new([Token {
            name: "desk".into(),
            hash: TokenHash::of("secret"),
            scopes: scopes.iter().map(|scope| scope.parse().expect("a scope")).collect(),
            dns: dns.iter().map(|range| range.parse().expect("a range")).collect(),
        }])
    }

    fn holder(scopes: &[&str], dns: &[&str]) -> Holder {
        access(scopes, dns).holder(Some("secret")).expect("the token is known")
    }

    #[test]
    fn without_tokens_anybody_may_do_everything() {
        let anybody = Access::default().holder(None).expect("everybody is served");
        for action in [Action::Read, Action::Control, Action::PrivateService(1)] {
            assert_eq!(anybody.permit(action, Some(&dn("4001"))), Ok(()));
        }
    }

    #[test]
    fn with_tokens_nobody_is_served_without_one() {
        let access = access(&["read"], &[]);
        assert!(access.holder(None).is_none());
        assert!(access.holder(Some("guessed")).is_none());
        assert!(access.holder(Some("secret")).is_some());
    }

    #[test]
    fn each_scope_covers_its_own_actions_and_no_others() {
        let actions =
            [Action::Read, Action::Control, Action::PrivateService(3013), Action::PrivateService(1)];
        for (scopes, allowed) in [
            (["read"].as_slice(), [true, false, false, false]),
            (&["control"], [false, true, false, false]),
            (&["private"], [false, false, true, true]),
            (&["private:3013"], [false, false, true, false]),
            (&["read", "private:1"], [true, false, false, true]),
        ] {
            let permitted = actions.map(|action| holder(scopes, &[]).permit(action, None).is_ok());
            assert_eq!(permitted, allowed, "{scopes:?}");
        }
    }

    #[test]
    fn a_token_of_some_dns_is_for_no_other() {
        let holder = holder(&["read"], &["4000-4019", "6001"]);
        for (number, allowed) in [
            ("4000", true),
            ("4019", true),
            ("4020", false),
            ("400", false),
            ("40000", false),
            ("6001", true),
        ] {
            assert_eq!(holder.permit(Action::Read, Some(&dn(number))).is_ok(), allowed, "{number}");
        }
        let denied = holder.permit(Action::Read, Some(&dn("5000"))).expect_err("is denied");
        assert!(denied.sentence.contains("desk") && denied.sentence.contains("5000"), "{}", denied.sentence);
    }

    #[test]
    fn scopes_and_ranges_are_told_as_they_are_written() {
        for scope in ["read", "control", "private", "private:3013"] {
            assert_eq!(scope.parse::<Scope>().map(|scope| scope.to_string()), Ok(scope.to_owned()));
        }
        for range in ["4001", "4000-4099"] {
            assert_eq!(range.parse::<DnRange>().map(|range| range.to_string()), Ok(range.to_owned()));
        }
    }

    #[test]
    fn what_is_no_scope_no_range_and_no_hash_is_told() {
        for scope in ["", "write", "private:", "private:x", "Read"] {
            assert_eq!(scope.parse::<Scope>(), Err(()), "{scope}");
        }
        for range in ["", "4019-4000", "400-4000", "-"] {
            assert_eq!(range.parse::<DnRange>(), Err(()), "{range}");
        }
        for hash in ["", "00", &"g".repeat(64), &"0".repeat(63), &"ä".repeat(32)] {
            assert_eq!(hash.parse::<TokenHash>(), Err(()), "{hash}");
        }
    }

    #[test]
    fn a_hash_is_read_as_it_was_written() {
        let hash = TokenHash::of("abc");
        assert_eq!(
            hash.to_string(),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            "FIPS 180-4, the example of one block"
        );
        assert_eq!(hash.to_string().parse(), Ok(hash));
    }
}
