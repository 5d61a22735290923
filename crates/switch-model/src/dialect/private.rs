//! The private data of hot desking and walk-away codes: `CordboardPrivateData`.

use rose::{
    Any, DecodeError, ObjectIdentifier,
    tlv::{Reader, Tag, Tlv, Writer},
};

use super::request::text;
use super::words::{boolean, device_id, read_device_id};
use crate::number::Number;

/// 2.999.285.1, the identifier of our private data.
const ARCS: [u32; 4] = [2, 999, 285, 1];
const EXTENSION: Tag = Tag::context(0);
const EVENT: Tag = Tag::context(1);
const WALK_AWAY_CODE: Tag = Tag::context(2);
/// Members of `CSTACommonArguments`.
const SECURITY: Tag = Tag::context(0);
const PRIVATE_DATA: Tag = Tag::context(1);
const HOST: Tag = Tag::context(0);

/// What an Escape of ours asks for.
#[derive(Debug)]
pub(super) struct GuestExtension {
    pub(super) guest: Number,
    /// Absent: part them.
    pub(super) host: Option<Number>,
}

/// Reads the private data of an Escape; `None` if it is not ours.
pub(super) fn read_extension(data: &Any) -> Result<Option<GuestExtension>, DecodeError> {
    let data = Reader::new(data.as_octets()).read()?.ok_or(DecodeError::Empty)?;
    let Some(mut content) = read_ours(data)? else { return Ok(None) };
    let Some(extension) = content.read_if(EXTENSION)? else { return Ok(None) };
    let mut members = extension.members()?;
    let guest = read_device_id(members.expect(Tag::SEQUENCE, "the guest")?)?;
    let host = members.read_if(HOST)?.map(read_host).transpose()?;
    Ok(Some(GuestExtension { guest, host }))
}

/// Reads the walk-away code out of `CSTACommonArguments`; `None` if there is none of ours.
pub(super) fn read_walk_away_code(common: Tlv<'_>) -> Result<Option<String>, DecodeError> {
    let mut members = common.members()?;
    members.read_if(SECURITY)?;
    let Some(list) = members.read_if(PRIVATE_DATA)? else { return Ok(None) };
    let mut list = list.members()?;
    while let Some(data) = list.read()? {
        let Some(mut content) = read_ours(data)? else { continue };
        if let Some(code) = content.read_if(WALK_AWAY_CODE)? {
            return text(code).map(Some);
        }
    }
    Ok(None)
}

/// What follows the identifier in private data of ours; `None` if it is not ours.
fn read_ours(data: Tlv<'_>) -> Result<Option<Reader<'_>>, DecodeError> {
    if data.tag != Tag::SEQUENCE {
        return Ok(None);
    }
    let mut members = data.members()?;
    let ours = members.read_if(Tag::OBJECT_IDENTIFIER)?.is_some_and(is_ours);
    Ok(ours.then_some(members))
}

fn read_host(host: Tlv<'_>) -> Result<Number, DecodeError> {
    read_device_id(host.members()?.expect(Tag::SEQUENCE, "the host")?)
}

fn is_ours(id: Tlv<'_>) -> bool {
    let id = id.primitive().and_then(ObjectIdentifier::from_contents);
    id.is_ok_and(|id| id.arcs() == ARCS)
}

/// Writes a `GuestAssociatedEvent` in place of `private`.
pub(super) fn guest_event(writer: &mut Writer, guest: &Number, host: &Number, associated: bool) {
    let id = ObjectIdentifier::from_arcs(&ARCS).expect("the arcs are those of an identifier");
    writer.constructed(Tag::SEQUENCE, |data| {
        data.primitive(Tag::OBJECT_IDENTIFIER, &id.to_contents());
        data.constructed(EVENT, |event| {
            device_id(event, guest);
            event.constructed(HOST, |h| device_id(h, host));
            boolean(event, associated);
        });
    });
}
