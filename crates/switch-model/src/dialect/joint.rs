//! `ConnectionList`, and the two events that have one.

use rose::tlv::{Tag, Writer};

use super::words::{SUBJECT_DEVICE, connection_id, connection_id_in, device_id, wrapped_device};
use crate::{
    number::Address,
    pbx::{Joint, ListedConnection},
};

const TRANSFERRED_SECONDARY_OLD_CALL: Tag = Tag::context(0);
const TRANSFERRED_CONNECTIONS: Tag = Tag::context(1);
const NEW_CONNECTION: Tag = Tag::context(0);
const OLD_CONNECTION: Tag = Tag::context(1);
const ENDPOINT: Tag = Tag::context(2);
const ENDPOINT_RESTRICTED: Tag = Tag::context(1);
const ASSOCIATED_NID: Tag = Tag::context(3);

/// The members of a transferred event up to its list.
pub(super) fn transferred(event: &mut Writer, joint: &Joint) {
    connection_id(event, &joint.primary_old_call);
    if let Some(secondary) = &joint.secondary_old_call {
        connection_id_in(event, TRANSFERRED_SECONDARY_OLD_CALL, secondary);
    }
    wrapped_device(event, SUBJECT_DEVICE, &(&joint.by).into());
    wrapped_device(event, SUBJECT_DEVICE, &joint.newcomer);
    connection_list(event, TRANSFERRED_CONNECTIONS, &joint.connections);
}

/// The members of a conferenced event up to its list.
pub(super) fn conferenced(event: &mut Writer, joint: &Joint) {
    connection_id(event, &joint.primary_old_call);
    if let Some(secondary) = &joint.secondary_old_call {
        connection_id(event, secondary);
    }
    wrapped_device(event, SUBJECT_DEVICE, &(&joint.by).into());
    wrapped_device(event, SUBJECT_DEVICE, &joint.newcomer);
    connection_list(event, Tag::SEQUENCE, &joint.connections);
}

/// `ConnectionList` under a tag.
pub(super) fn connection_list(writer: &mut Writer, tag: Tag, connections: &[ListedConnection]) {
    writer.constructed(tag, |list| {
        for listed in connections {
            list.constructed(Tag::SEQUENCE, |item| one(item, listed));
        }
    });
}

fn one(item: &mut Writer, listed: &ListedConnection) {
    item.constructed(NEW_CONNECTION, |new| connection_id(new, &listed.new));
    if let Some(old) = &listed.old {
        item.constructed(OLD_CONNECTION, |member| connection_id(member, old));
    }
    item.constructed(ENDPOINT, |choice| match &listed.endpoint {
        Address::Known(number) => device_id(choice, number),
        Address::NotKnown => choice.primitive(Tag::NULL, &[]),
        Address::Restricted => {
            choice.constructed(ENDPOINT_RESTRICTED, |restricted| restricted.primitive(Tag::NULL, &[]));
        }
    });
    if let Some(trunk) = &listed.trunk {
        item.constructed(ASSOCIATED_NID, |choice| device_id(choice, trunk));
    }
}
