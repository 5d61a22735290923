//! Filters and capabilities name events by bits, reports by tags. The names are the same and the numbers are not.

use crate::octets;
use csta::data::acse_user_info_csta as flags;
use csta::data::status_reporting::MonitorFilter;
use csta::events::event_report_definitions as events;
use csta::{decode, encode};
use rasn::Encode;
use rose::Any;

/// The tag of an event that has nothing in it.
fn tag<C, E: Default, G: Encode>(event: C) -> u8
where
    C: FnOnce(E) -> G,
{
    encode(&event(E::default())).as_octets()[0] & 0x1f
}

/// The number of the one bit that is set: behind tag, length and the count of unused bits.
fn bit<F: Encode>(flag: &F) -> usize {
    let encoded = encode(flag);
    let octets = &encoded.as_octets()[3..];
    let at = octets.iter().position(|octet| *octet != 0).expect("a flag has a bit");
    at * 8 + octets[at].leading_zeros() as usize
}

#[test]
fn call_control_events_have_a_bit_and_a_tag_of_their_own() {
    use events::CallControlEvents as Event;
    use flags::CallControlEvents as Flag;
    let table = [
        (Flag::CALL_CLEARED, tag(Event::CallCleared), 0, 1),
        (Flag::CONFERENCED, tag(Event::Conferenced), 1, 2),
        (Flag::CONNECTION_CLEARED, tag(Event::ConnectionCleared), 2, 3),
        (Flag::DELIVERED, tag(Event::Delivered), 3, 4),
        (Flag::DIVERTED, tag(Event::Diverted), 4, 6),
        (Flag::ESTABLISHED, tag(Event::Established), 5, 7),
        (Flag::FAILED, tag(Event::Failed), 6, 8),
        (Flag::HELD, tag(Event::Held), 7, 9),
        (Flag::NETWORK_REACHED, tag(Event::NetworkReached), 8, 11),
        (Flag::ORIGINATED, tag(Event::Originated), 9, 13),
        (Flag::QUEUED, tag(Event::Queued), 10, 14),
        (Flag::RETRIEVED, tag(Event::Retrieved), 11, 15),
        (Flag::SERVICE_INITIATED, tag(Event::ServiceInitiated), 12, 16),
        (Flag::TRANSFERRED, tag(Event::Transferred), 13, 17),
        (Flag::DIGITS_DIALED, tag(Event::DigitsDialed), 14, 5),
        (Flag::BRIDGED, tag(Event::Bridged), 15, 0),
        (Flag::NETWORK_CAPABILITIES_CHANGED, tag(Event::NetworkCapabilitiesChanged), 16, 10),
        (Flag::OFFERED, tag(Event::Offered), 17, 12),
    ];
    for (flag, tag, its_bit, its_tag) in table {
        assert_eq!((bit(&flag), tag), (its_bit, its_tag), "{flag:?}");
    }
}

#[test]
fn maintenance_events_have_a_bit_and_a_tag_of_their_own() {
    use events::DeviceMaintenanceEvents as Event;
    use flags::DeviceMaintenanceEvents as Flag;
    let table = [
        (Flag::BACK_IN_SERVICE, tag(Event::BackInService), 0, 0),
        (Flag::OUT_OF_SERVICE, tag(Event::OutOfService), 1, 2),
        (Flag::DEVICE_CAPABILITY_CHANGED, tag(Event::DeviceCapabilityChanged), 2, 1),
        (Flag::PARTIALLY_IN_SERVICE, tag(Event::PartiallyInService), 3, 3),
    ];
    for (flag, tag, its_bit, its_tag) in table {
        assert_eq!((bit(&flag), tag), (its_bit, its_tag), "{flag:?}");
    }
}

#[test]
fn voice_unit_events_have_a_bit_and_a_tag_of_their_own() {
    use events::VoiceUnitEvents as Event;
    use flags::VoiceUnitEvents as Flag;
    let table = [
        (Flag::STOP, tag(Event::Stop), 0, 3),
        (Flag::PLAY, tag(Event::Play), 1, 0),
        (Flag::SUSPEND_PLAY, tag(Event::SuspendPlay), 2, 4),
        (Flag::RECORD, tag(Event::Record), 3, 1),
        (Flag::SUSPEND_RECORD, tag(Event::SuspendRecord), 4, 5),
        (Flag::REVIEW, tag(Event::Review), 5, 2),
        (Flag::VOICE_ATTRIBUTES_CHANGE, tag(Event::VoiceAttributesChange), 6, 6),
        (Flag::BOOKMARK_REACHED, tag(Event::BookmarkReached), 7, 7),
        (Flag::COMPLETED, tag(Event::Completed), 8, 8),
        (Flag::DTMF_DETECTED, tag(Event::DtmfDetected), 9, 9),
        (Flag::EMPTIED, tag(Event::Emptied), 10, 10),
        (Flag::INTERRUPTION_DETECTED, tag(Event::InterruptionDetected), 11, 11),
        (Flag::NOT_RECOGNIZED, tag(Event::NotRecognized), 12, 12),
        (Flag::RECOGNIZED, tag(Event::Recognized), 13, 13),
        (Flag::STARTED, tag(Event::Started), 14, 16),
        (Flag::SILENCE_TIMEOUT_EXPIRED, tag(Event::SilenceTimeoutExpired), 15, 14),
        (Flag::SPEECH_DETECTED, tag(Event::SpeechDetected), 16, 15),
        (Flag::VOICE_ERROR_OCCURED, tag(Event::VoiceErrorOccured), 17, 17),
    ];
    for (flag, tag, its_bit, its_tag) in table {
        assert_eq!((bit(&flag), tag), (its_bit, its_tag), "{flag:?}");
    }
}

#[test]
fn a_filter_that_keeps_delivered_back_sets_bit_three_and_not_the_tag_four() {
    let filter =
        MonitorFilter { call_control: Some(flags::CallControlEvents::DELIVERED), ..MonitorFilter::default() };
    assert_eq!(encode(&filter).as_octets(), octets("3006800406100000"));

    let tag_taken_for_a_bit = Any::from_octets(&octets("3006800406080000")).expect("one BER value");
    let filter: MonitorFilter = decode(&tag_taken_for_a_bit).expect("a filter");
    assert_eq!(filter.call_control, Some(flags::CallControlEvents::DIVERTED));
}
