//! Module `CSTA-media-services` {… csta3(285) 136}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, OctetString, Rest, bit_set, open_enum};

open_enum! {
    /// `MediaServiceType` of the standard.
    pub struct MediaServiceType {
        CSTA_VOICE_UNIT = 0 "cstaVoiceUnit",
        DATA_MODEM = 1 "dataModem",
        DIGITAL_DATA_ISOCHRONOUS_IEEE1394 = 2 "digitalDataIsochronousIeee1394",
        DIGITAL_DATA_ISOCHRONOUS_GEOPORT = 3 "digitalDataIsochronousGeoport",
        DIGITAL_DATA_ISOCHRONOUS_IEEE_ATM = 4 "digitalDataIsochronousIeeeAtm",
        DIGITAL_DATA_ISOCHRONOUS_IEEE_ISDN = 5 "digitalDataIsochronousIeeeIsdn",
        DIGITAL_DATA_API = 6 "digitalDataApi",
        ECTF_S100_MEDIA_SERVICES_DEFAULT = 7 "ectfS100MediaServicesDefault",
        ECTF_S100_MEDIA_SERVICES_APP_SERVICES = 8 "ectfS100MediaServicesAppServices",
        CSTA_IVR_SCRIPT1 = 9 "cstaIVRScript1",
        CSTA_IVR_SCRIPT2 = 10 "cstaIVRScript2",
        CSTA_IVR_SCRIPT3 = 11 "cstaIVRScript3",
        CSTA_IVR_SCRIPT4 = 12 "cstaIVRScript4",
        CSTA_IVR_SCRIPT5 = 13 "cstaIVRScript5",
        CSTA_IVR_SCRIPT6 = 14 "cstaIVRScript6",
        CSTA_IVR_SCRIPT7 = 15 "cstaIVRScript7",
        CSTA_IVR_SCRIPT8 = 16 "cstaIVRScript8",
        CSTA_IVR_SCRIPT9 = 17 "cstaIVRScript9",
        CSTA_IVR_SCRIPT10 = 18 "cstaIVRScript10",
        LIVE_SOUND_CAPTURE_ANALOG = 19 "liveSoundCaptureAnalog",
        LIVE_SOUND_TRANSMIT_ANALOG = 20 "liveSoundTransmitAnalog",
        LIVE_SOUND_CAPTURE_IEEE1394 = 21 "liveSoundCaptureIeee1394",
        LIVE_SOUND_TRANSMIT_IEEE1394 = 22 "liveSoundTransmitIeee1394",
        LIVE_SOUND_CAPTURE_TRANSMIT_GEOPORT = 23 "liveSoundCaptureTransmitGeoport",
        LIVE_SOUND_CAPTURE_TRANSMIT_ATM = 24 "liveSoundCaptureTransmitAtm",
        LIVE_SOUND_CAPTURE_TRANSMIT_ISDN = 25 "liveSoundCaptureTransmitISDN",
        SOUND_CAPTURE_TRANSMIT_ADPCM = 26 "soundCaptureTransmitADPCM",
        SOUND_CAPTURE_TRANSMIT_API = 27 "soundCaptureTransmitApi",
        USB = 28 "usb",
        SF_SPECIFIC1 = 29 "sfSpecific1",
        SF_SPECIFIC2 = 30 "sfSpecific2",
        SF_SPECIFIC3 = 31 "sfSpecific3",
        SF_SPECIFIC4 = 32 "sfSpecific4",
        SF_SPECIFIC5 = 33 "sfSpecific5",
        SF_SPECIFIC6 = 34 "sfSpecific6",
        SF_SPECIFIC7 = 35 "sfSpecific7",
        SF_SPECIFIC8 = 36 "sfSpecific8",
        SF_SPECIFIC9 = 37 "sfSpecific9",
        SF_SPECIFIC10 = 38 "sfSpecific10",
    }
}

/// `MediaStreamID` of the standard.
pub type MediaStreamId = OctetString;

/// `MediaServiceInstanceID` of the standard.
pub type MediaServiceInstanceId = OctetString;

/// `ConnectionInformation` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct ConnectionInformation {
    pub flow_direction: Option<FlowDirection>,
    /// 1 where it is absent.
    #[rasn(default = "default_number_of_channels")]
    pub number_of_channels: i64,
    pub media_session_information: Option<Ia5String>,
    pub rest: Rest,
}

impl Default for ConnectionInformation {
    fn default() -> Self {
        Self {
            flow_direction: Default::default(),
            number_of_channels: default_number_of_channels(),
            media_session_information: Default::default(),
            rest: Rest::NONE,
        }
    }
}

open_enum! {
    /// `flowDirection` of [`ConnectionInformation`].
    pub struct FlowDirection {
        TRANSMIT = 0 "transmit",
        RECEIVE = 1 "receive",
        TRANSMIT_AND_RECEIVE = 2 "transmitAndReceive",
        NONE = 3 "none",
    }
}

open_enum! {
    /// `ConnectionMode` of the standard.
    pub struct ConnectionMode {
        CONSULTATION_CONFERENCE = 0 "consultationConference",
        CONSULTATION_CONFERENCE_HOLD = 1 "consultationConferenceHold",
        DEFLECT = 2 "deflect",
        DIRECTED_PICKUP = 3 "directedPickup",
        JOIN = 4 "join",
        SINGLE_STEP_CONFERENCE = 5 "singleStepConference",
        SINGLE_STEP_CONFERENCE_HOLD = 6 "singleStepConferenceHold",
        SINGLE_STEP_TRANSFER = 7 "singleStepTransfer",
        TRANSFER = 8 "transfer",
        DIRECT = 9 "direct",
    }
}

bit_set! {
    /// `ConnectionModeBMap` of the standard.
    pub struct ConnectionModeBMap[10] {
        CONSULTATION_CONFERENCE = 0 "consultationConference",
        CONSULTATION_CONFERENCE_HOLD = 1 "consultationConferenceHold",
        DEFLECT = 2 "deflect",
        DIRECTED_PICKUP = 3 "directedPickup",
        JOIN = 4 "join",
        SINGLE_STEP_CONFERENCE = 5 "singleStepConference",
        SINGLE_STEP_CONFERENCE_HOLD = 6 "singleStepConferenceHold",
        SINGLE_STEP_TRANSFER = 7 "singleStepTransfer",
        TRANSFER = 8 "transfer",
        DIRECT = 9 "direct",
    }
}

/// `MediaCallCharacteristics` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MediaCallCharacteristics {
    pub media_class: MediaClass,
    #[rasn(tag(context, 0))]
    pub connection_rate: Option<i64>,
    /// `constant` where it is absent.
    #[rasn(tag(context, 1), default)]
    pub bit_rate: BitRate,
    #[rasn(tag(context, 2))]
    pub delay_tolerance: Option<i64>,
    #[rasn(tag(context, 3))]
    pub switching_sub_domain_ccie_type: Option<SwitchingSubDomainCcieType>,
    pub switching_sub_domain_information_elements: Option<OctetString>,
    pub rest: Rest,
}

open_enum! {
    /// `bitRate` of [`MediaCallCharacteristics`].
    pub struct BitRate {
        CONSTANT = 0 "constant",
        VARIABLE = 1 "variable",
    }
}

open_enum! {
    /// `switchingSubDomainCCIEType` of [`MediaCallCharacteristics`].
    pub struct SwitchingSubDomainCcieType {
        ISDN = 0 "isdn",
        ATM = 1 "atm",
        ISO_ETHERNET = 2 "isoEthernet",
        RSVP = 3 "rsvp",
        OTHER = 4 "other",
        SIP = 5 "sip",
    }
}

bit_set! {
    /// `MediaClass` of the standard.
    pub struct MediaClass[12] {
        VOICE = 0 "voice",
        DATA = 1 "data",
        IMAGE = 2 "image",
        OTHER = 3 "other",
        AUDIO = 4 "audio",
        NOT_KNOWN = 5 "notKnown",
        CHAT = 6 "chat",
        EMAIL = 7 "email",
        MESSAGE = 8 "message",
        IM = 9 "im",
        SMS = 10 "sms",
        MMS = 11 "mms",
    }
}

const fn default_number_of_channels() -> i64 {
    1
}
