//! Forwarding and do not disturb over a link.

use csta::{
    data::{
        device_feature_types::ForwardingType,
        device_identifier::DeviceId,
        error_definition::{OperationErrors, UniversalFailure},
    },
    services::{
        get_do_not_disturb::GetDoNotDisturbArgument, get_forwarding::GetForwardingArgument,
        set_do_not_disturb::SetDoNotDisturbArgument, set_forwarding::SetForwardingArgument,
    },
};

use crate::{services::told_after, site::Site};

fn forward(on: bool, to: Option<&str>) -> SetForwardingArgument {
    SetForwardingArgument {
        device: DeviceId::dialing_number("4001"),
        activate_forward: on,
        forward_dn: to.map(DeviceId::dialing_number),
        ..SetForwardingArgument::default()
    }
}

#[test]
fn forwarding_is_set_told_and_read() {
    let mut site = Site::new();
    let key = site.open();
    site.monitor(key, ["4001"]);
    assert_eq!(told_after(&mut site, key, &forward(true, Some("4002"))), ["forwarding"]);
    let no_answer = SetForwardingArgument {
        forwarding_type: Some(ForwardingType::FORWARD_NO_ANS),
        ..forward(true, Some("4003"))
    };
    assert_eq!(told_after(&mut site, key, &no_answer), ["forwarding"]);
    let argument = GetForwardingArgument {
        device: DeviceId::dialing_number("4001"),
        ..GetForwardingArgument::default()
    };
    let list = site.granted(key, &argument).forwarding_list;
    let seen: Vec<_> =
        list.iter().map(|f| (f.forwarding_type, f.forward_status, f.forward_dn.clone())).collect();
    assert_eq!(
        seen,
        [
            (Some(ForwardingType::FORWARD_IMMEDIATE), true, Some(DeviceId::dialing_number("4002"))),
            (Some(ForwardingType::FORWARD_NO_ANS), true, Some(DeviceId::dialing_number("4003"))),
        ]
    );
    assert_eq!(told_after(&mut site, key, &forward(false, None)), ["forwarding"]);
}

#[test]
fn forwarding_that_makes_no_sense_is_refused() {
    let mut site = Site::new();
    let key = site.open();
    let mut refused = |argument: &SetForwardingArgument| match site.refused(key, argument) {
        UniversalFailure::Operation(error) => error,
        other => panic!("another category: {other:?}"),
    };
    assert_eq!(refused(&forward(false, None)), OperationErrors::FEATURE_ALREADY_SET);
    assert_eq!(refused(&forward(true, None)), OperationErrors::INVALID_FORWARDING_DESTINATION);
    let unknown = SetForwardingArgument {
        forwarding_type: Some(ForwardingType::FORWARD_DND),
        ..forward(true, Some("4002"))
    };
    assert_eq!(refused(&unknown), OperationErrors::INVALID_FORWARDING_TYPE);
}

#[test]
fn do_not_disturb_is_set_told_and_read() {
    let mut site = Site::new();
    let key = site.open();
    site.monitor(key, ["4001"]);
    let device = DeviceId::dialing_number("4001");
    let set = SetDoNotDisturbArgument {
        device: device.clone(),
        do_not_disturb_on: true,
        ..SetDoNotDisturbArgument::default()
    };
    assert_eq!(told_after(&mut site, key, &set), ["doNotDisturb"]);
    let get = GetDoNotDisturbArgument { device, ..GetDoNotDisturbArgument::default() };
    assert!(site.granted(key, &get).do_not_disturb_on);
}
