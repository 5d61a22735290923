//! Media: what a call carries, in which direction, and the services that can be attached to it.
//!
//! Module `CSTA-media-services` {… csta3(285) 136}, ECMA-285 clause 9.15.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Integer, OctetString, Rest, bit_set, open_enum};

open_enum! {
    /// A kind of media service.
    ///
    /// ASN.1: `MediaServiceType`.
    pub struct MediaServiceType {
        /// A voice unit of CSTA.
        CSTA_VOICE_UNIT = 0 "cstaVoiceUnit",
        /// A modem.
        DATA_MODEM = 1 "dataModem",
        /// Isochronous data over IEEE 1394.
        DIGITAL_DATA_ISOCHRONOUS_IEEE1394 = 2 "digitalDataIsochronousIeee1394",
        /// Isochronous data over GeoPort.
        DIGITAL_DATA_ISOCHRONOUS_GEOPORT = 3 "digitalDataIsochronousGeoport",
        /// Isochronous data over ATM.
        DIGITAL_DATA_ISOCHRONOUS_IEEE_ATM = 4 "digitalDataIsochronousIeeeAtm",
        /// Isochronous data over ISDN.
        DIGITAL_DATA_ISOCHRONOUS_IEEE_ISDN = 5 "digitalDataIsochronousIeeeIsdn",
        /// Data through a programming interface.
        DIGITAL_DATA_API = 6 "digitalDataApi",
        /// Media services of ECTF S.100, as they are without more words.
        ECTF_S100_MEDIA_SERVICES_DEFAULT = 7 "ectfS100MediaServicesDefault",
        /// Application services of ECTF S.100.
        ECTF_S100_MEDIA_SERVICES_APP_SERVICES = 8 "ectfS100MediaServicesAppServices",
        /// Script 1 of an interactive voice device.
        CSTA_IVR_SCRIPT1 = 9 "cstaIVRScript1",
        /// Script 2 of an interactive voice device.
        CSTA_IVR_SCRIPT2 = 10 "cstaIVRScript2",
        /// Script 3 of an interactive voice device.
        CSTA_IVR_SCRIPT3 = 11 "cstaIVRScript3",
        /// Script 4 of an interactive voice device.
        CSTA_IVR_SCRIPT4 = 12 "cstaIVRScript4",
        /// Script 5 of an interactive voice device.
        CSTA_IVR_SCRIPT5 = 13 "cstaIVRScript5",
        /// Script 6 of an interactive voice device.
        CSTA_IVR_SCRIPT6 = 14 "cstaIVRScript6",
        /// Script 7 of an interactive voice device.
        CSTA_IVR_SCRIPT7 = 15 "cstaIVRScript7",
        /// Script 8 of an interactive voice device.
        CSTA_IVR_SCRIPT8 = 16 "cstaIVRScript8",
        /// Script 9 of an interactive voice device.
        CSTA_IVR_SCRIPT9 = 17 "cstaIVRScript9",
        /// Script 10 of an interactive voice device.
        CSTA_IVR_SCRIPT10 = 18 "cstaIVRScript10",
        /// Live sound from the call, analogue.
        LIVE_SOUND_CAPTURE_ANALOG = 19 "liveSoundCaptureAnalog",
        /// Live sound into the call, analogue.
        LIVE_SOUND_TRANSMIT_ANALOG = 20 "liveSoundTransmitAnalog",
        /// Live sound from the call over IEEE 1394.
        LIVE_SOUND_CAPTURE_IEEE1394 = 21 "liveSoundCaptureIeee1394",
        /// Live sound into the call over IEEE 1394.
        LIVE_SOUND_TRANSMIT_IEEE1394 = 22 "liveSoundTransmitIeee1394",
        /// Live sound both ways over GeoPort.
        LIVE_SOUND_CAPTURE_TRANSMIT_GEOPORT = 23 "liveSoundCaptureTransmitGeoport",
        /// Live sound both ways over ATM.
        LIVE_SOUND_CAPTURE_TRANSMIT_ATM = 24 "liveSoundCaptureTransmitAtm",
        /// Live sound both ways over ISDN.
        LIVE_SOUND_CAPTURE_TRANSMIT_ISDN = 25 "liveSoundCaptureTransmitISDN",
        /// Sound both ways as ADPCM.
        SOUND_CAPTURE_TRANSMIT_ADPCM = 26 "soundCaptureTransmitADPCM",
        /// Sound both ways through a programming interface.
        SOUND_CAPTURE_TRANSMIT_API = 27 "soundCaptureTransmitApi",
        /// Sound over USB.
        USB = 28 "usb",
        /// Service 1 of those that the switch has for itself.
        SF_SPECIFIC1 = 29 "sfSpecific1",
        /// Service 2 of those that the switch has for itself.
        SF_SPECIFIC2 = 30 "sfSpecific2",
        /// Service 3 of those that the switch has for itself.
        SF_SPECIFIC3 = 31 "sfSpecific3",
        /// Service 4 of those that the switch has for itself.
        SF_SPECIFIC4 = 32 "sfSpecific4",
        /// Service 5 of those that the switch has for itself.
        SF_SPECIFIC5 = 33 "sfSpecific5",
        /// Service 6 of those that the switch has for itself.
        SF_SPECIFIC6 = 34 "sfSpecific6",
        /// Service 7 of those that the switch has for itself.
        SF_SPECIFIC7 = 35 "sfSpecific7",
        /// Service 8 of those that the switch has for itself.
        SF_SPECIFIC8 = 36 "sfSpecific8",
        /// Service 9 of those that the switch has for itself.
        SF_SPECIFIC9 = 37 "sfSpecific9",
        /// Service 10 of those that the switch has for itself.
        SF_SPECIFIC10 = 38 "sfSpecific10",
    }
}

/// Name by which a media server knows a stream.
///
/// ASN.1: `MediaStreamID`.
#[doc(alias = "MediaStreamID")]
pub type MediaStreamId = OctetString;

/// Name of one media service among several of its kind.
///
/// ASN.1: `MediaServiceInstanceID`.
#[doc(alias = "MediaServiceInstanceID")]
pub type MediaServiceInstanceId = OctetString;

/// The media of a connection: which way they flow, and over how many channels.
///
/// ASN.1: `ConnectionInformation`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct ConnectionInformation {
    /// Which way; absent means both.
    pub flow_direction: Option<FlowDirection>,
    /// 1 where it is absent.
    #[rasn(default = "default_number_of_channels")]
    pub number_of_channels: Integer,
    /// A description of the session, such as SDP.
    pub media_session_information: Option<Ia5String>,
    /// Members of later editions and of vendors, kept as octets.
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
    /// Which way media flow, seen from the device.
    ///
    /// ASN.1: `flowDirection` of [`ConnectionInformation`].
    pub struct FlowDirection {
        /// Away from the device.
        TRANSMIT = 0 "transmit",
        /// To the device.
        RECEIVE = 1 "receive",
        /// Both ways.
        TRANSMIT_AND_RECEIVE = 2 "transmitAndReceive",
        /// No way: the connection is silent.
        NONE = 3 "none",
    }
}

open_enum! {
    /// How a media service is attached to a call.
    ///
    /// ASN.1: `ConnectionMode`.
    pub struct ConnectionMode {
        /// By a consultation that becomes a conference.
        CONSULTATION_CONFERENCE = 0 "consultationConference",
        /// By a consultation that becomes a conference, held then.
        CONSULTATION_CONFERENCE_HOLD = 1 "consultationConferenceHold",
        /// By sending the call to it.
        DEFLECT = 2 "deflect",
        /// By letting it pick up the call.
        DIRECTED_PICKUP = 3 "directedPickup",
        /// By letting it join the call.
        JOIN = 4 "join",
        /// By adding it to the call.
        SINGLE_STEP_CONFERENCE = 5 "singleStepConference",
        /// By adding it to the call, held then.
        SINGLE_STEP_CONFERENCE_HOLD = 6 "singleStepConferenceHold",
        /// By handing the call over to it.
        SINGLE_STEP_TRANSFER = 7 "singleStepTransfer",
        /// By a transfer to it.
        TRANSFER = 8 "transfer",
        /// Directly: it becomes no party of the call.
        DIRECT = 9 "direct",
    }
}

bit_set! {
    /// The ways in which a media service can be attached to a call.
    ///
    /// ASN.1: `ConnectionModeBMap`.
    pub struct ConnectionModeBMap[10] {
        /// By a consultation that becomes a conference.
        CONSULTATION_CONFERENCE = 0 "consultationConference",
        /// By a consultation that becomes a conference, held then.
        CONSULTATION_CONFERENCE_HOLD = 1 "consultationConferenceHold",
        /// By sending the call to it.
        DEFLECT = 2 "deflect",
        /// By letting it pick up the call.
        DIRECTED_PICKUP = 3 "directedPickup",
        /// By letting it join the call.
        JOIN = 4 "join",
        /// By adding it to the call.
        SINGLE_STEP_CONFERENCE = 5 "singleStepConference",
        /// By adding it to the call, held then.
        SINGLE_STEP_CONFERENCE_HOLD = 6 "singleStepConferenceHold",
        /// By handing the call over to it.
        SINGLE_STEP_TRANSFER = 7 "singleStepTransfer",
        /// By a transfer to it.
        TRANSFER = 8 "transfer",
        /// Directly: it becomes no party of the call.
        DIRECT = 9 "direct",
    }
}

/// What a call carries.
///
/// ASN.1: `MediaCallCharacteristics`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MediaCallCharacteristics {
    /// What it carries.
    pub media_class: MediaClass,
    /// The rate of the connection.
    #[rasn(tag(context, 0))]
    pub connection_rate: Option<Integer>,
    /// `constant` where it is absent.
    #[rasn(tag(context, 1), default)]
    pub bit_rate: BitRate,
    /// How much delay it can bear.
    #[rasn(tag(context, 2))]
    pub delay_tolerance: Option<Integer>,
    /// By whose rules the elements are to be read.
    #[rasn(tag(context, 3))]
    pub switching_sub_domain_ccie_type: Option<SwitchingSubDomainCcieType>,
    /// Information elements of the network, as they came.
    pub switching_sub_domain_information_elements: Option<OctetString>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

open_enum! {
    /// Whether the rate is steady.
    ///
    /// ASN.1: `bitRate` of [`MediaCallCharacteristics`].
    pub struct BitRate {
        /// It is steady.
        CONSTANT = 0 "constant",
        /// It changes.
        VARIABLE = 1 "variable",
    }
}

open_enum! {
    /// By whose rules the information elements are to be read.
    ///
    /// ASN.1: `switchingSubDomainCCIEType` of [`MediaCallCharacteristics`].
    pub struct SwitchingSubDomainCcieType {
        /// ISDN's.
        ISDN = 0 "isdn",
        /// ATM's.
        ATM = 1 "atm",
        /// Isochronous Ethernet's.
        ISO_ETHERNET = 2 "isoEthernet",
        /// RSVP's.
        RSVP = 3 "rsvp",
        /// Somebody else's.
        OTHER = 4 "other",
        /// SIP's.
        SIP = 5 "sip",
    }
}

bit_set! {
    /// What a call carries. Several can be true.
    ///
    /// ASN.1: `MediaClass`.
    pub struct MediaClass[12] {
        /// Speech.
        VOICE = 0 "voice",
        /// Data.
        DATA = 1 "data",
        /// Images.
        IMAGE = 2 "image",
        /// Something else.
        OTHER = 3 "other",
        /// Sound of more than speech's quality.
        AUDIO = 4 "audio",
        /// Nobody knows.
        NOT_KNOWN = 5 "notKnown",
        /// Chat.
        CHAT = 6 "chat",
        /// Mail.
        EMAIL = 7 "email",
        /// Messages of any kind.
        MESSAGE = 8 "message",
        /// Instant messages.
        IM = 9 "im",
        /// Short messages (SMS).
        SMS = 10 "sms",
        /// Multimedia messages (MMS).
        MMS = 11 "mms",
    }
}

const fn default_number_of_channels() -> Integer {
    Integer(1)
}
