//! The private data of hot desking: `CordboardPrivateData`.

use rose::{
    Any, DecodeError, ObjectIdentifier,
    tlv::{Reader, Tag, Tlv, Writer},
};

use super::words::{boolean, device_id, read_device_id};
use crate::number::Number;

/// 2.999.285.1, the identifier of our private data.
const ARCS: [u32; 4] = [2, 999, 285, 1];
const EXTENSION: Tag = Tag::context(0);
const EVENT: Tag = Tag::context(1);
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
    let sequence = Reader::new(data.as_octets()).read()?.ok_or(DecodeError::Empty)?;
    if sequence.tag != Tag::SEQUENCE {
        return Ok(None);
    }
    let mut members = sequence.members()?;
    let ours = members.read_if(Tag::OBJECT_IDENTIFIER)?.is_some_and(is_ours);
    if !ours {
        return Ok(None);
    }
    let Some(extension) = members.read_if(EXTENSION)? else { return Ok(None) };
    let mut members = extension.members()?;
    let guest = read_device_id(members.expect(Tag::SEQUENCE, "the guest")?)?;
    let host = members.read_if(HOST)?.map(read_host).transpose()?;
    Ok(Some(GuestExtension { guest, host }))
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
