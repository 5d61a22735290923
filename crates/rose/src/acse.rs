//! Association control (X.227) as CSTA links use it: straight on the framing, without session or presentation.

mod authentication;
mod external;

pub use crate::OtherMembers;
pub use authentication::{Authentication, Secret};
pub use external::{External, ExternalEncoding};

use std::fmt;

use crate::tlv::{self, Class, Reader, Tag, Tlv, Writer};
use crate::{Any, DecodeError, Forms, ObjectIdentifier};

/// Contents of the protocol-version BIT STRING that says "version 1", for peers that want the member.
pub const PROTOCOL_VERSION_1: [u8; 2] = [0x07, 0x80];

/// The BIT STRING contents that ask for the authentication functional unit.
const AUTHENTICATION_UNIT: [u8; 2] = [0x06, 0x80];

const AARQ: Tag = Tag::application(0);
const AARE: Tag = Tag::application(1);
const RLRQ: Tag = Tag::application(2);
const RLRE: Tag = Tag::application(3);
const ABRT: Tag = Tag::application(4);

const PROTOCOL_VERSION: Tag = Tag::context(0);
const APPLICATION_CONTEXT_NAME: Tag = Tag::context(1);
const RESULT: Tag = Tag::context(2);
const RESULT_SOURCE_DIAGNOSTIC: Tag = Tag::context(3);
const RESPONDER_ACSE_REQUIREMENTS: Tag = Tag::context(8);
const SENDER_ACSE_REQUIREMENTS: Tag = Tag::context(10);
const RESPONDING_AUTHENTICATION: Tag = Tag::context(10);
const CALLING_AUTHENTICATION: Tag = Tag::context(12);
const USER_INFORMATION: Tag = Tag::context(30);

/// One APDU of the association.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AcseApdu {
    /// Asks for an association.
    Aarq(Aarq),
    /// Grants or refuses it.
    Aare(Aare),
    /// Asks to end it.
    Rlrq(Release),
    /// Agrees to end it.
    Rlre(Release),
    /// Ends it at once.
    Abrt(Abrt),
}

/// A-ASSOCIATE request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aarq {
    /// Contents octets of protocol-version, if the member is there. Peers put anything in it; nothing reads it.
    pub protocol_version: Option<Vec<u8>>,
    /// The application context that is asked for.
    pub application_context_name: ObjectIdentifier,
    /// Who asks; brings the authentication functional unit with it.
    pub authentication: Option<Authentication>,
    /// Of CSTA: versions and functions.
    pub user_information: Option<External>,
    /// What CSTA has no use for.
    pub others: OtherMembers,
}

/// A-ASSOCIATE response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aare {
    /// As in [`Aarq::protocol_version`].
    pub protocol_version: Option<Vec<u8>>,
    /// The application context that was asked for. X.227 wants it, and nothing depends on it.
    pub application_context_name: Option<ObjectIdentifier>,
    /// The decision. It alone counts: one switch accepts with a diagnostic that says otherwise.
    pub result: AssociateResult,
    /// Why, and who decided.
    pub diagnostic: Diagnostic,
    /// Who answers; brings the authentication functional unit with it.
    pub authentication: Option<Authentication>,
    /// Of CSTA: the version chosen.
    pub user_information: Option<External>,
    /// What CSTA has no use for.
    pub others: OtherMembers,
}

/// A-RELEASE request or response.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Release {
    /// 0 is normal in both directions.
    pub reason: Option<i32>,
    /// Not used by CSTA.
    pub user_information: Option<External>,
    /// What X.227 does not have.
    pub others: OtherMembers,
}

impl Release {
    /// The leave that is taken because the work is done; and the answer to one.
    #[must_use]
    pub fn normal() -> Self {
        Self { reason: Some(0), ..Self::default() }
    }
}

/// A-ABORT.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Abrt {
    /// 0 is the user of the association, 1 its provider.
    pub source: i32,
    /// 1 is "no reason given".
    pub diagnostic: Option<i32>,
    /// Not used by CSTA.
    pub user_information: Option<External>,
    /// What X.227 does not have.
    pub others: OtherMembers,
}

impl Abrt {
    /// The abort that applications send to end a link: by the user, no reason given.
    #[must_use]
    pub fn by_user() -> Self {
        Self { source: 0, diagnostic: Some(1), user_information: None, others: OtherMembers::NONE }
    }
}

/// Whether the association was granted; values without a name are carried and count as refusals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AssociateResult(pub i32);

impl AssociateResult {
    /// Granted.
    pub const ACCEPTED: Self = Self(0);
    /// Refused; asking again soon is of no use.
    pub const REJECTED_PERMANENT: Self = Self(1);
    /// Refused for the moment.
    pub const REJECTED_TRANSIENT: Self = Self(2);
}

impl fmt::Display for AssociateResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::ACCEPTED => f.write_str("accepted"),
            Self::REJECTED_PERMANENT => f.write_str("rejected permanently"),
            Self::REJECTED_TRANSIENT => f.write_str("rejected for the moment"),
            Self(other) => write!(f, "associate result {other}, which X.227 does not name"),
        }
    }
}

/// Result-source-diagnostic of an AARE.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Diagnostic {
    /// The CSTA application of the switch decided; 0 null, 1 no reason given, 2 application context not supported,
    /// 11 to 14 authentication.
    ServiceUser(i32),
    /// Its ACSE decided; 0 null, 1 no reason given, 2 no common version.
    ServiceProvider(i32),
    /// Neither of the two, or nothing that can be read: the whole member, as it came.
    Unrecognised(Any),
}

impl Diagnostic {
    /// By the user, application context not supported.
    pub const CONTEXT_NOT_SUPPORTED: Self = Self::ServiceUser(2);
    /// By the user, authentication failed.
    pub const AUTHENTICATION_FAILURE: Self = Self::ServiceUser(13);
    /// By the user, authentication required.
    pub const AUTHENTICATION_REQUIRED: Self = Self::ServiceUser(14);
}

impl AcseApdu {
    /// Reads one APDU that fills `octets` wholly. Members that CSTA has no use for are carried as they came, and so is
    /// user information that is no EXTERNAL; of a member that came twice the first counts.
    ///
    /// # Errors
    /// What is malformed or missing; see [`crate::tlv::check`] for the bounds.
    pub fn decode(octets: &[u8]) -> Result<Self, DecodeError> {
        Self::read(octets, &mut Forms::default())
    }

    /// As [`decode`](Self::decode); counts the liberties that the peer took with the envelope.
    pub(crate) fn read(octets: &[u8], forms: &mut Forms) -> Result<Self, DecodeError> {
        tlv::check(octets)?;
        let apdu = Reader::new(octets).read()?.ok_or(DecodeError::Empty)?;
        let members = apdu.members()?;
        match apdu.tag {
            AARQ => Aarq::decode(members, forms).map(Self::Aarq),
            AARE => Aare::decode(members, forms).map(Self::Aare),
            RLRQ => Release::decode(members, forms).map(Self::Rlrq),
            RLRE => Release::decode(members, forms).map(Self::Rlre),
            ABRT => Abrt::decode(members, forms).map(Self::Abrt),
            found => Err(DecodeError::UnexpectedTag { what: "an ACSE APDU", found }),
        }
    }

    /// Writes the APDU.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut writer = Writer::new();
        match self {
            Self::Aarq(aarq) => writer.constructed(AARQ, |apdu| aarq.encode(apdu)),
            Self::Aare(aare) => writer.constructed(AARE, |apdu| aare.encode(apdu)),
            Self::Rlrq(release) => writer.constructed(RLRQ, |apdu| release.encode(apdu)),
            Self::Rlre(release) => writer.constructed(RLRE, |apdu| release.encode(apdu)),
            Self::Abrt(abrt) => writer.constructed(ABRT, |apdu| abrt.encode(apdu)),
        }
        writer.finish()
    }
}

impl Aarq {
    fn decode(mut members: Reader<'_>, forms: &mut Forms) -> Result<Self, DecodeError> {
        let mut found = Associate::default();
        while let Some(member) = members.read()? {
            match member.tag {
                tag if found.came_before(tag) => found.strange(member, forms),
                CALLING_AUTHENTICATION => found.authentication = Some(Authentication::decode(member, forms)),
                _ => found.common(member, forms),
            }
        }
        let name = found
            .application_context_name
            .take()
            .ok_or(DecodeError::Missing { what: "the application context name" })??;
        Ok(Self {
            protocol_version: found.protocol_version.take(),
            application_context_name: name,
            others: found.others_beside(SENDER_ACSE_REQUIREMENTS),
            authentication: found.authentication,
            user_information: found.user_information,
        })
    }

    fn encode(&self, apdu: &mut Writer) {
        encode_head(apdu, self.protocol_version.as_deref(), Some(&self.application_context_name));
        self.others.encode(apdu, 0..10);
        if let Some(authentication) = &self.authentication {
            encode_requirements(apdu, SENDER_ACSE_REQUIREMENTS, &self.others);
            self.others.encode(apdu, 10..12);
            authentication.encode(apdu, CALLING_AUTHENTICATION);
        } else {
            self.others.encode(apdu, 10..12);
        }
        self.others.encode(apdu, 12..30);
        encode_user_information(apdu, self.user_information.as_ref());
        self.others.encode_last(apdu);
    }
}

impl Aare {
    fn decode(mut members: Reader<'_>, forms: &mut Forms) -> Result<Self, DecodeError> {
        let mut found = Associate::default();
        let mut result = None;
        let mut diagnostic = None;
        while let Some(member) = members.read()? {
            match member.tag {
                tag if found.came_before(tag) => found.strange(member, forms),
                RESULT => {
                    result = Some(AssociateResult(only_number(member, "the result", forms)?));
                }
                RESULT_SOURCE_DIAGNOSTIC => diagnostic = Some(Diagnostic::decode(member, forms)),
                RESPONDING_AUTHENTICATION => {
                    found.authentication = Some(Authentication::decode(member, forms));
                }
                _ => found.common(member, forms),
            }
        }
        forms.missing_members += u64::from(diagnostic.is_none());
        forms.missing_members += u64::from(found.application_context_name.is_none());
        Ok(Self {
            protocol_version: found.protocol_version.take(),
            application_context_name: found.application_context_name.take().and_then(Result::ok),
            result: result.ok_or(DecodeError::Missing { what: "the result of the association" })?,
            diagnostic: diagnostic.unwrap_or(Diagnostic::ServiceUser(0)),
            others: found.others_beside(RESPONDER_ACSE_REQUIREMENTS),
            authentication: found.authentication,
            user_information: found.user_information,
        })
    }

    fn encode(&self, apdu: &mut Writer) {
        encode_head(apdu, self.protocol_version.as_deref(), self.application_context_name.as_ref());
        self.others.encode(apdu, 0..2);
        apdu.constructed(RESULT, |result| result.integer(Tag::INTEGER, self.result.0));
        self.diagnostic.encode(apdu);
        self.others.encode(apdu, 2..8);
        if let Some(authentication) = &self.authentication {
            encode_requirements(apdu, RESPONDER_ACSE_REQUIREMENTS, &self.others);
            self.others.encode(apdu, 8..10);
            authentication.encode(apdu, RESPONDING_AUTHENTICATION);
        } else {
            self.others.encode(apdu, 8..10);
        }
        self.others.encode(apdu, 10..30);
        encode_user_information(apdu, self.user_information.as_ref());
        self.others.encode_last(apdu);
    }
}

impl Diagnostic {
    fn decode(member: Tlv<'_>, forms: &mut Forms) -> Self {
        Self::read(member, forms).unwrap_or_else(|_| {
            forms.unknown_members += 1;
            Self::Unrecognised(Any::from(member))
        })
    }

    fn read(member: Tlv<'_>, forms: &mut Forms) -> Result<Self, DecodeError> {
        let choice = only_member(member, "the diagnostic", forms)?;
        let number = only_number(choice, "the diagnostic", forms)?;
        match choice.tag {
            tag if tag == Tag::context(1) => Ok(Self::ServiceUser(number)),
            tag if tag == Tag::context(2) => Ok(Self::ServiceProvider(number)),
            found => Err(DecodeError::UnexpectedTag { what: "the diagnostic", found }),
        }
    }

    fn encode(&self, apdu: &mut Writer) {
        let (tag, number) = match self {
            Self::ServiceUser(number) => (Tag::context(1), *number),
            Self::ServiceProvider(number) => (Tag::context(2), *number),
            Self::Unrecognised(member) => return apdu.raw(member.as_octets()),
        };
        apdu.constructed(RESULT_SOURCE_DIAGNOSTIC, |diagnostic| {
            diagnostic.constructed(tag, |choice| choice.integer(Tag::INTEGER, number));
        });
    }
}

impl Release {
    fn decode(mut members: Reader<'_>, forms: &mut Forms) -> Result<Self, DecodeError> {
        let mut found = Associate::default();
        let mut reason = None;
        while let Some(member) = members.read()? {
            match member.tag {
                tag if found.came_before(tag) => found.strange(member, forms),
                tag if tag == Tag::context(0) => reason = Some(member.counted_integer(forms)?),
                USER_INFORMATION => found.user_information(member, forms),
                _ => found.strange(member, forms),
            }
        }
        Ok(Self { reason, user_information: found.user_information, others: found.others })
    }

    fn encode(&self, apdu: &mut Writer) {
        if let Some(reason) = self.reason {
            apdu.integer(Tag::context(0), reason);
        }
        encode_user_information(apdu, self.user_information.as_ref());
        self.others.encode_all(apdu);
    }
}

impl Abrt {
    fn decode(mut members: Reader<'_>, forms: &mut Forms) -> Result<Self, DecodeError> {
        let mut found = Associate::default();
        let mut source = None;
        let mut diagnostic = None;
        while let Some(member) = members.read()? {
            match member.tag {
                tag if found.came_before(tag) => found.strange(member, forms),
                tag if tag == Tag::context(0) => source = Some(member.counted_integer(forms)?),
                tag if tag == Tag::context(1) => diagnostic = Some(member.counted_integer(forms)?),
                USER_INFORMATION => found.user_information(member, forms),
                _ => found.strange(member, forms),
            }
        }
        let source = source.ok_or(DecodeError::Missing { what: "the abort source" })?;
        Ok(Self { source, diagnostic, user_information: found.user_information, others: found.others })
    }

    fn encode(&self, apdu: &mut Writer) {
        apdu.integer(Tag::context(0), self.source);
        if let Some(diagnostic) = self.diagnostic {
            apdu.integer(Tag::context(1), diagnostic);
        }
        encode_user_information(apdu, self.user_information.as_ref());
        self.others.encode_all(apdu);
    }
}

/// The members that the APDUs share, as they are found.
#[derive(Default)]
struct Associate {
    /// The context tags that came, a bit for each number.
    came: u32,
    protocol_version: Option<Vec<u8>>,
    application_context_name: Option<Result<ObjectIdentifier, DecodeError>>,
    authentication: Option<Authentication>,
    user_information: Option<External>,
    others: OtherMembers,
}

impl Associate {
    /// Whether a member of X.227 has this tag and came already.
    fn came_before(&mut self, tag: Tag) -> bool {
        if tag.class != Class::Context || tag.number > USER_INFORMATION.number {
            return false;
        }
        let before = self.came;
        self.came |= 1 << tag.number;
        self.came == before
    }

    fn common(&mut self, member: Tlv<'_>, forms: &mut Forms) {
        match member.tag {
            PROTOCOL_VERSION if !member.constructed => {
                self.protocol_version = Some(member.contents.to_vec());
            }
            APPLICATION_CONTEXT_NAME => {
                let name = context_name(member, forms);
                if name.is_err() {
                    self.strange(member, forms);
                }
                self.application_context_name = Some(name);
            }
            USER_INFORMATION => self.user_information(member, forms),
            tag if is_of_no_use(tag) => self.others.keep(member),
            _ => self.strange(member, forms),
        }
    }

    /// User information of something else than an EXTERNAL, or of none, is carried as it came: no association depends on it.
    fn user_information(&mut self, member: Tlv<'_>, forms: &mut Forms) {
        match External::decode_first(member, forms) {
            Ok(Some(external)) => self.user_information = Some(external),
            Ok(None) => self.others.keep(member),
            Err(_) => self.strange(member, forms),
        }
    }

    /// Carries what X.227 does not have, or not so.
    fn strange(&mut self, member: Tlv<'_>, forms: &mut Forms) {
        forms.unknown_members += 1;
        self.others.keep(member);
    }

    /// What CSTA has no use for, without the requirements that an authentication brings with it.
    fn others_beside(&mut self, requirements: Tag) -> OtherMembers {
        if self.authentication.is_some() {
            let mut implied = Writer::new();
            implied.primitive(requirements, &AUTHENTICATION_UNIT);
            self.others.forget(&implied.finish());
        }
        std::mem::take(&mut self.others).in_places()
    }
}

fn context_name(member: Tlv<'_>, forms: &mut Forms) -> Result<ObjectIdentifier, DecodeError> {
    let name = only_member(member, "the application context name", forms)?;
    ObjectIdentifier::from_contents(name.primitive()?)
}

/// Whether X.227 has such a member in an AARQ or an AARE that is of no use to CSTA: names of the applications, their
/// requirements, mechanisms and implementations are not unknown.
const fn is_of_no_use(tag: Tag) -> bool {
    matches!((tag.class, tag.number), (Class::Context, 2..=13 | 29))
}

fn encode_head(apdu: &mut Writer, protocol_version: Option<&[u8]>, context: Option<&ObjectIdentifier>) {
    if let Some(version) = protocol_version {
        apdu.primitive(PROTOCOL_VERSION, version);
    }
    if let Some(context) = context {
        apdu.constructed(APPLICATION_CONTEXT_NAME, |name| {
            name.primitive(Tag::OBJECT_IDENTIFIER, &context.to_contents());
        });
    }
}

/// What an authentication brings with it, unless the requirements came in words of their own.
fn encode_requirements(apdu: &mut Writer, tag: Tag, others: &OtherMembers) {
    if others.get(tag).is_none() {
        apdu.primitive(tag, &AUTHENTICATION_UNIT);
    }
}

fn encode_user_information(apdu: &mut Writer, external: Option<&External>) {
    if let Some(external) = external {
        apdu.constructed(USER_INFORMATION, |information| external.encode(information, Tag::EXTERNAL));
    }
}

/// The number inside an explicit tag. Another tag than that of a number is counted.
fn only_number(value: Tlv<'_>, what: &'static str, forms: &mut Forms) -> Result<i32, DecodeError> {
    let member = only_member(value, what, forms)?;
    let number = member.counted_integer(forms)?;
    forms.unknown_members += u64::from(member.tag != Tag::INTEGER);
    Ok(number)
}

/// The value inside an explicit tag. What follows it there is counted, and passed over.
fn only_member<'a>(value: Tlv<'a>, what: &'static str, forms: &mut Forms) -> Result<Tlv<'a>, DecodeError> {
    let mut members = value.members()?;
    let member = members.read()?.ok_or(DecodeError::Missing { what })?;
    forms.unknown_members += members.count()?;
    Ok(member)
}
