//! The one error of CSTA, by category and number.
//!
//! Numbers begin anew in each category, so that a number alone says nothing; see
//! [`FailureCategory`](crate::FailureCategory).
//!
//! Module `CSTA-error-definition` {… csta3(285) 120}, ECMA-285 clause 9.19.

use crate::asn1::derive::*;
use crate::asn1::{choice, open_enum};

/// Why a request was refused.
///
/// ASN.1: `ErrorValue`.
pub type ErrorValue = UniversalFailure;

choice! {
    /// Why a request was refused: a category and a number in it.
    ///
    /// ASN.1: `UniversalFailure`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    pub enum UniversalFailure {
        /// The request is wrong.
        #[rasn(tag(explicit(context, 0)))]
        Operation(OperationErrors),
        /// What secures the message is not right.
        #[rasn(tag(explicit(context, 1)))]
        Security(SecurityErrors),
        /// It does not fit the state of what it names.
        #[rasn(tag(explicit(context, 2)))]
        StateIncompatibility(StateIncompatibilityErrors),
        /// The switch lacks something.
        #[rasn(tag(explicit(context, 3)))]
        SystemResourceAvailability(SystemResourceAvailabilityErrors),
        /// The customer has not bought enough.
        #[rasn(tag(explicit(context, 4)))]
        SubscribedResourceAvailability(SubscribedResourceAvailabilityErrors),
        /// There is too much to do.
        #[rasn(tag(explicit(context, 5)))]
        PerformanceManagement(PerformanceManagementErrors),
        /// The private data is wrong.
        #[rasn(tag(explicit(context, 6)))]
        PrivateData(PrivateDataInfoErrors),
        /// It failed.
        #[rasn(tag(explicit(context, 7)))]
        Unspecified(UnspecifiedErrors),
    }
}

open_enum! {
    /// The request is wrong: it names what is not there, asks for what cannot be had, or oversteps a limit.
    ///
    /// ASN.1: `OperationErrors`.
    pub struct OperationErrors {
        /// The request is wrong; nothing more is said.
        GENERIC = 1 "generic",
        /// It cannot be done with the object.
        REQUEST_INCOMPATIBLE_WITH_OBJECT = 2 "requestIncompatibleWithObject",
        /// A value is beyond what is allowed.
        VALUE_OUT_OF_RANGE = 3 "valueOutOfRange",
        /// The switch does not know the object.
        OBJECT_NOT_KNOWN = 4 "objectNotKnown",
        /// The calling device is not one that there is, or that fits.
        INVALID_CALLING_DEVICE_ID = 5 "invalidCallingDeviceID",
        /// The called device is not one that there is, or that fits.
        INVALID_CALLED_DEVICE_ID = 6 "invalidCalledDeviceID",
        /// The destination of the forwarding is not one that there is, or that fits.
        INVALID_FORWARDING_DESTINATION = 7 "invalidForwardingDestination",
        /// The application, or the user, has no right to do it with the device named.
        PRIVILEGE_VIOLATION_SPECIFIED_DEVICE = 8 "privilegeViolationSpecifiedDevice",
        /// The application, or the user, has no right to do it with the called device.
        PRIVILEGE_VIOLATION_CALLED_DEVICE = 9 "privilegeViolationCalledDevice",
        /// The application, or the user, has no right to do it with the calling device.
        PRIVILEGE_VIOLATION_CALLING_DEVICE = 10 "privilegeViolationCallingDevice",
        /// The call is not one that there is, or that fits.
        INVALID_CALL_ID = 11 "invalidCallID",
        /// The device is not one that there is, or that fits.
        INVALID_DEVICE_ID = 12 "invalidDeviceID",
        /// The connection is not one that there is, or that fits.
        INVALID_CONNECTION_ID = 13 "invalidConnectionID",
        /// The destination is not one that there is, or that fits.
        INVALID_DESTINATION = 14 "invalidDestination",
        /// The feature is not one that there is, or that fits.
        INVALID_FEATURE = 15 "invalidFeature",
        /// The state from which the call is begun is not one that there is, or that fits.
        INVALID_ALLOCATION_STATE = 16 "invalidAllocationState",
        /// The cross reference is not one that there is, or that fits.
        INVALID_CROSS_REF_ID = 17 "invalidCrossRefID",
        /// It cannot be done with an object of this kind.
        INVALID_OBJECT_TYPE = 18 "invalidObjectType",
        /// The application must not ask for it.
        SECURITY_VIOLATION = 19 "securityViolation",
        /// The correlator data is not one that there is, or that fits.
        INVALID_CORRELATOR_DATA = 20 "invalidCorrelatorData",
        /// The account code is not one that there is, or that fits.
        INVALID_ACCOUNT_CODE = 21 "invalidAccountCode",
        /// The authorisation code is not one that there is, or that fits.
        INVALID_AUTH_CODE = 22 "invalidAuthCode",
        /// It cannot be done with the calling device.
        REQUEST_INCOMPATIBLE_WITH_CALLING_DEVICE = 23 "requestIncompatibleWithCallingDevice",
        /// It cannot be done with the called device.
        REQUEST_INCOMPATIBLE_WITH_CALLED_DEVICE = 24 "requestIncompatibleWithCalledDevice",
        /// The message is not one that there is, or that fits.
        INVALID_MSG_ID = 25 "invalidMsgID",
        /// The message must be named.
        MESSAGE_ID_REQUIRED = 26 "messageIDRequired",
        /// It cannot be done with the media of the call.
        REQUEST_INCOMPATIBLE_WITH_MEDIA = 27 "requestIncompatibleWithMedia",
        /// The file is not one that there is, or that fits.
        INVALID_FILE = 28 "invalidFile",
        /// Something is missing that this switch, or this case, requires.
        AT_LEAST_ONE_CONDITIONAL_PARAMETER_NOT_PROVIDED = 29 "atLeastOneConditionalParameterNotProvided",
        /// It is set so already.
        FEATURE_ALREADY_SET = 30 "featureAlreadySet",
        /// The value is not one that there is, or that fits.
        INVALID_PARAMETER_VALUE = 31 "invalidParameterValue",
        /// The agent's group is not one that there is, or that fits.
        INVALID_AGENT_GROUP = 32 "invalidAgentGroup",
        /// The agent is not one that there is, or that fits.
        INVALID_AGENT_IDENTIFIER = 33 "invalidAgentIdentifier",
        /// The agent's password is not one that there is, or that fits.
        INVALID_AGENT_PASSWORD = 34 "invalidAgentPassword",
        /// The agent's state is not one that there is, or that fits.
        INVALID_AGENT_STATE = 35 "invalidAgentState",
        /// The time to ring is not one that there is, or that fits.
        INVALID_ALERT_TIME = 36 "invalidAlertTime",
        /// The setting for automatic answer is not one that there is, or that fits.
        INVALID_AUTO_ANSWER = 37 "invalidAutoAnswer",
        /// The bit rate is not one that there is, or that fits.
        INVALID_BIT_RATE = 38 "invalidBitRate",
        /// The button is not one that there is, or that fits.
        INVALID_BUTTON_IDENTIFIER = 39 "invalidButtonIdentifier",
        /// The type of call is not one that there is, or that fits.
        INVALID_CALL_TYPE = 42 "invalidCallType",
        /// The connection rate is not one that there is, or that fits.
        INVALID_CONNECTION_RATE = 43 "invalidConnectionRate",
        /// The purpose of the consultation is not one that there is, or that fits.
        INVALID_CONSULT_PURPOSE = 44 "invalidConsultPurpose",
        /// The delay tolerance is not one that there is, or that fits.
        INVALID_DELAY_TOLERANCE = 45 "invalidDelayTolerance",
        /// The condition on what answers is not one that there is, or that fits.
        INVALID_DESTINATION_DETECT = 46 "invalidDestinationDetect",
        /// The setting of do not disturb is not one that there is, or that fits.
        INVALID_DO_NOT_DISTURB = 47 "invalidDoNotDisturb",
        /// The registration for vendors' requests is not one that there is, or that fits.
        INVALID_ESCAPE_CROSS_REF_ID = 48 "invalidEscapeCrossRefID",
        /// The direction of the media is not one that there is, or that fits.
        INVALID_FLOW_DIRECTION = 49 "invalidFlowDirection",
        /// The switch does not have the service.
        SERVICE_NOT_SUPPORTED = 50 "serviceNotSupported",
        /// The switch of the forwarding is not one that there is, or that fits.
        INVALID_FORWARDING_FLAG = 51 "invalidForwardingFlag",
        /// The type of forwarding is not one that there is, or that fits.
        INVALID_FORWARDING_TYPE = 52 "invalidForwardingType",
        /// The kind of hookswitch is not one that there is, or that fits.
        INVALID_HOOKSWITCH_TYPE = 53 "invalidHookswitchType",
        /// The hookswitch is not one that there is, or that fits.
        INVALID_HOOKSWITCH_COMPONENT = 54 "invalidHookswitchComponent",
        /// The mode of the lamp is not one that there is, or that fits.
        INVALID_LAMP_MODE = 55 "invalidLampMode",
        /// The lamp is not one that there is, or that fits.
        INVALID_LAMP_ID = 56 "invalidLampID",
        /// The setting for waiting messages is not one that there is, or that fits.
        INVALID_MESSAGE_WAITING_SETTING = 57 "invalidMessageWaitingSetting",
        /// The microphone's gain is not one that there is, or that fits.
        INVALID_MICROPHONE_GAIN = 58 "invalidMicrophoneGain",
        /// The setting of the microphone is not one that there is, or that fits.
        INVALID_MICROPHONE_MUTE = 59 "invalidMicrophoneMute",
        /// The monitor is not one that there is, or that fits.
        INVALID_MONITOR_CROSS_REF_ID = 60 "invalidMonitorCrossRefID",
        /// The filter of the monitor is not one that there is, or that fits.
        INVALID_MONITOR_FILTER = 61 "invalidMonitorFilter",
        /// The object to be monitored is not one that there is, or that fits.
        INVALID_MONITOR_OBJECT = 62 "invalidMonitorObject",
        /// The type of monitor is not one that there is, or that fits.
        INVALID_MONITOR_TYPE = 63 "invalidMonitorType",
        /// The number of channels is not one that there is, or that fits.
        INVALID_NUMBER_OF_CHANNELS = 64 "invalidNumberOFChannels",
        /// The kind of taking part is not one that there is, or that fits.
        INVALID_PARTICIPATION_TYPE = 65 "invalidParticipationType",
        /// The number of retries is not one that there is, or that fits.
        INVALID_REMAIN_RETRY = 66 "invalidRemainRetry",
        /// The number of rings is not one that there is, or that fits.
        INVALID_RING_COUNT = 67 "invalidRingCount",
        /// The ringing pattern is not one that there is, or that fits.
        INVALID_RING_PATTERN = 68 "invalidRingPattern",
        /// The ringing volume is not one that there is, or that fits.
        INVALID_RING_VOLUME = 69 "invalidRingVolume",
        /// The rule of routeing is not one that there is, or that fits.
        INVALID_ROUTEING_ALGORITHM = 70 "invalidRouteingAlgorithm",
        /// The routeing dialogue is not one that there is, or that fits.
        INVALID_ROUTEING_CROSS_REF_ID = 71 "invalidRouteingCrossRefID",
        /// The registration for routeing is not one that there is, or that fits.
        INVALID_ROUTE_REGISTRATION_CROSS_REF_ID = 72 "invalidRouteRegistrationCrossRefID",
        /// The speaker's volume is not one that there is, or that fits.
        INVALID_SPEAKER_VOLUME = 73 "invalidSpeakerVolume",
        /// The setting of the speaker is not one that there is, or that fits.
        INVALID_SPEAKER_MUTE = 74 "invalidSpeakerMute",
        /// The type of the call's characteristics is not one that there is, or that fits.
        INVALID_SWITCHING_SUBDOMAIN_CHARS_TYPE = 75 "invalidSwitchingSubdomainCharsType",
        /// The active call is not one that there is, or that fits.
        INVALID_ACTIVE_CALL_OBJECT = 76 "invalidActiveCallObject",
        /// The kind of the called device is not one that there is, or that fits.
        INVALID_CALLED_DEVICE_OBJECT_TYPE = 77 "invalidCalledDeviceObjectType",
        /// The kind of the calling device is not one that there is, or that fits.
        INVALID_CALLING_DEVICE_OBJECT_TYPE = 78 "invalidCallingDeviceObjectType",
        /// The kind of what shall be picked up is not one that there is, or that fits.
        INVALID_CALL_TO_BE_PICKED_UP_OBJECT_TYPE = 79 "invalidCallToBePickedUpObjectType",
        /// The kind of what shall be diverted is not one that there is, or that fits.
        INVALID_CALL_TO_DIVERT_OBJECT_TYPE = 80 "invalidCallToDivertObjectType",
        /// The kind of what shall be parked is not one that there is, or that fits.
        INVALID_CALL_TO_PARK_OBJECT_TYPE = 81 "invalidCallToParkObjectType",
        /// The held call is not one that there is, or that fits.
        INVALID_HELD_CALL_OBJECT = 82 "invalidHeldCallObject",
        /// The kind of what shall be monitored is not one that there is, or that fits.
        INVALID_MONITOR_OBJECT_TYPE = 83 "invalidMonitorObjectType",
        /// The kind of the device to park at is not one that there is, or that fits.
        INVALID_PARK_TO_OBJECT_TYPE = 84 "invalidParkToObjectType",
        /// The devices must not be the same.
        NOT_DIFFERENT_DEVICES = 85 "notDifferentDevices",
        /// The devices must be the same.
        NOT_SAME_DEVICE = 86 "notSameDevice",
        /// The active call's number is not one that there is, or that fits.
        INVALID_ACTIVE_CALL_ID = 87 "invalidActiveCallID",
        /// The held call's number is not one that there is, or that fits.
        INVALID_HELD_CALL_ID = 88 "invalidHeldCallID",
        /// The active connection is not one that there is, or that fits.
        INVALID_ACTIVE_CONNECTION_ID = 89 "invalidActiveConnectionID",
        /// The held connection is not one that there is, or that fits.
        INVALID_HELD_CONNECTION_ID = 90 "invalidHeldConnectionID",
        /// The device of the active call is not one that there is, or that fits.
        INVALID_ACTIVE_DEVICE_ID = 91 "invalidActiveDeviceID",
        /// The device whose call shall be parked is not one that there is, or that fits.
        INVALID_CALL_TO_PARK_DEVICE_ID = 92 "invalidCallToParkDeviceID",
        /// The destination is not one that there is, or that fits.
        INVALID_DESTINATION_DEVICE_ID = 93 "invalidDestinationDeviceID",
        /// The device that the call shall leave is not one that there is, or that fits.
        INVALID_DIVERTING_DEVICE_ID = 94 "invalidDivertingDeviceID",
        /// The device of the held call is not one that there is, or that fits.
        INVALID_HELD_DEVICE_ID = 95 "invalidHeldDeviceID",
        /// The device to park at is not one that there is, or that fits.
        INVALID_PARK_TO_DEVICE_ID = 96 "invalidParkToDeviceID",
        /// The device that picks up is not one that there is, or that fits.
        INVALID_PICK_UP_DEVICE_ID = 97 "invalidPickUpDeviceID",
        /// The switch does nothing with the parameter, which the request has.
        PARAMETER_NOT_SUPPORTED = 98 "parameterNotSupported",
        /// The switch does nothing with the account code, which the request has.
        ACCOUNT_CODE_NOT_SUPPORTED = 99 "accountCodeNotSupported",
        /// The switch does nothing with the agent's group, which the request has.
        AGENT_GROUP_NOT_SUPPORTED = 100 "agentGroupNotSupported",
        /// The switch does nothing with the agent's password, which the request has.
        AGENT_PASSWORD_NOT_SUPPORTED = 101 "agentPasswordNotSupported",
        /// The switch does nothing with the agent's state, which the request has.
        AGENT_STATE_NOT_SUPPORTED = 102 "agentStateNotSupported",
        /// The switch does nothing with the time to ring, which the request has.
        ALERT_TIME_NOT_SUPPORTED = 103 "alertTimeNotSupported",
        /// The switch does nothing with the state from which the call is begun, which the request has.
        ALLOCATION_NOT_SUPPORTED = 104 "allocationNotSupported",
        /// The switch does nothing with the authorisation code, which the request has.
        AUTHORISATION_CODE_NOT_SUPPORTED = 105 "authorisationCodeNotSupported",
        /// The switch does nothing with the setting for automatic answer, which the request has.
        AUTO_ANSWER_NOT_SUPPORTED = 106 "autoAnswerNotSupported",
        /// The switch does nothing with the bit rate, which the request has.
        BIT_RATE_NOT_SUPPORTED = 107 "bitRateNotSupported",
        /// The switch does nothing with the button, which the request has.
        BUTTON_NOT_SUPPORTED = 108 "buttonNotSupported",
        /// The switch does nothing with the type of call, which the request has.
        CALL_TYPE_NOT_SUPPORTED = 109 "callTypeNotSupported",
        /// The switch does nothing with the characters to be sent, which the request has.
        CHARACTERS_TO_SEND_NOT_SUPPORTED = 110 "charactersToSendNotSupported",
        /// The switch does nothing with the connection rate, which the request has.
        CONNECTION_RATE_NOT_SUPPORTED = 111 "connectionRateNotSupported",
        /// The switch does nothing with the reservation of the connection, which the request has.
        CONNECTION_RESERVATION_NOT_SUPPORTED = 112 "connectionReservationNotSupported",
        /// The switch does nothing with the purpose of the consultation, which the request has.
        CONSULT_PURPOSE_NOT_SUPPORTED = 113 "consultPurposeNotSupported",
        /// The switch does nothing with the correlator data, which the request has.
        CORRELATOR_DATA_NOT_SUPPORTED = 114 "correlatorDataNotSupported",
        /// The switch does nothing with the delay tolerance, which the request has.
        DELAY_TOLERANCE_NOT_SUPPORTED = 115 "delayToleranceNotSupported",
        /// The switch does nothing with the condition on what answers, which the request has.
        DESTINATION_DETECT_NOT_SUPPORTED = 116 "destinationDetectNotSupported",
        /// The switch does nothing with the way of sending digits, which the request has.
        DIGIT_MODE_NOT_SUPPORTED = 117 "digitModeNotSupported",
        /// The switch does nothing with the error value, which the request has.
        ERROR_VALUE_NOT_SUPPORTED = 118 "errorValueNotSupported",
        /// The switch does nothing with the direction of the media, which the request has.
        FLOW_DIRECTION_NOT_SUPPORTED = 119 "flowDirectionNotSupported",
        /// The switch does nothing with the destination of the forwarding, which the request has.
        FORWARDING_DESTINATION_NOT_SUPPORTED = 120 "forwardingDestinationNotSupported",
        /// The switch does nothing with the lamp, which the request has.
        LAMP_NOT_SUPPORTED = 121 "lampNotSupported",
        /// The switch does nothing with the type of monitor, which the request has.
        MONITOR_TYPE_NOT_SUPPORTED = 122 "monitorTypeNotSupported",
        /// The switch does nothing with the number of channels, which the request has.
        NUMBER_OF_CHANNELS_NOT_SUPPORTED = 123 "numberOfChannelsNotSupported",
        /// The switch does nothing with the type of the parameter, which the request has.
        PARAMETER_TYPE_NOT_SUPPORTED = 124 "parameterTypeNotSupported",
        /// The switch does nothing with the priority, which the request has.
        PRIORITY_NOT_SUPPORTED = 125 "priorityNotSupported",
        /// The switch does nothing with the private data, which the request has.
        PRIVATE_DATA_NOT_SUPPORTED = 126 "privateDataNotSupported",
        /// The switch does nothing with the length of a pulse, which the request has.
        PULSE_DURATION_NOT_SUPPORTED = 127 "pulseDurationNotSupported",
        /// The switch does nothing with the rate of pulses, which the request has.
        PULSE_RATE_NOT_SUPPORTED = 128 "pulseRateNotSupported",
        /// The switch does nothing with the number of retries, which the request has.
        REMAIN_RETRY_NOT_SUPPORTED = 129 "remainRetryNotSupported",
        /// The switch does nothing with the number of rings, which the request has.
        RING_COUNT_NOT_SUPPORTED = 130 "ringCountNotSupported",
        /// The switch does nothing with the wish to be told the route, which the request has.
        ROUTE_USED_NOT_SUPPORTED = 131 "routeUsedNotSupported",
        /// The switch does nothing with the security data, which the request has.
        SECURITY_NOT_SUPPORTED = 132 "securityNotSupported",
        /// The switch does nothing with the type of the information elements, which the request has.
        SW_SUBDOMAIN_CCIE_TYPE_NOT_SUPPORTED = 133 "swSubdomainCCIETypeNotSupported",
        /// The switch does nothing with the length of a tone, which the request has.
        TONE_DURATION_NOT_SUPPORTED = 134 "toneDurationNotSupported",
        /// The switch does nothing with the registration for the status, which the request has.
        SYS_STAT_REG_ID_NOT_SUPPORTED = 135 "sysStatRegIDNotSupported",
        /// The switch does nothing with the user data, which the request has.
        USER_DATA_NOT_SUPPORTED = 136 "userDataNotSupported",
        /// The application, or the user, has no right to do it with the device of the active call.
        PRIVILEGE_VIOLATION_ACTIVE_DEVICE = 137 "privilegeViolationActiveDevice",
        /// The application, or the user, has no right to do it with the device whose call shall be parked.
        PRIVILEGE_VIOLATION_CALL_TO_PARK_DEVICE = 138 "privilegeViolationCallToParkDevice",
        /// The application, or the user, has no right to do it with the destination.
        PRIVILEGE_VIOLATION_DESTINATION_DEVICE = 139 "privilegeViolationDestinationDevice",
        /// The application, or the user, has no right to do it with the device that the call shall leave.
        PRIVILEGE_VIOLATION_ON_DIVERTING_DEVICE = 140 "privilegeViolationOnDivertingDevice",
        /// The application, or the user, has no right to do it with the device of the held call.
        PRIVILEGE_VIOLATION_HELD_DEVICE = 141 "privilegeViolationHeldDevice",
        /// The application, or the user, has no right to do it with the device to park at.
        PRIVILEGE_VIOLATION_ON_PARK_TO_DEVICE = 142 "privilegeViolationOnParkToDevice",
        /// The application, or the user, has no right to do it with the device that picks up.
        PRIVILEGE_VIOLATION_PICK_UP_DEVICE = 143 "privilegeViolationPickUpDevice",
        /// The route came too late.
        ROUTEING_TIMER_EXPIRED = 144 "routeingTimerExpired",
        /// It cannot be done with the connection.
        REQUEST_INCOMPATIBLE_WITH_CONNECTION = 145 "requestIncompatibleWithConnection",
        /// It cannot be done with the active connection.
        REQUEST_INCOMPATIBLE_WITH_ACTIVE_CONNECTION = 146 "requestIncompatibleWithActiveConnection",
        /// It cannot be done with the held connection.
        REQUEST_INCOMPATIBLE_WITH_HELD_CONNECTION = 147 "requestIncompatibleWithHeldConnection",
        /// It cannot be done with the device.
        REQUEST_INCOMPATIBLE_WITH_DEVICE = 148 "requestIncompatibleWithDevice",
        /// It cannot be done with the device that it is about.
        REQUEST_INCOMPATIBLE_WITH_SUBJECT_DEVICE = 149 "requestIncompatibleWithSubjectDevice",
        /// It cannot be done with the device of the active call.
        REQUEST_INCOMPATIBLE_WITH_ACTIVE_DEVICE = 150 "requestIncompatibleWithActiveDevice",
        /// It cannot be done with the device whose call shall be parked.
        REQUEST_INCOMPATIBLE_WITH_CALL_TO_PARK_DEVICE = 151 "requestIncompatibleWithCallToParkDevice",
        /// It cannot be done with the destination.
        REQUEST_INCOMPATIBLE_WITH_DESTINATION_DEVICE = 152 "requestIncompatibleWithDestinationDevice",
        /// It cannot be done with the device that the call shall leave.
        REQUEST_INCOMPATIBLE_WITH_DIVERTING_DEVICE = 153 "requestIncompatibleWithDivertingDevice",
        /// It cannot be done with the device of the held call.
        REQUEST_INCOMPATIBLE_WITH_HELD_DEVICE = 154 "requestIncompatibleWithHeldDevice",
        /// It cannot be done with the device to park at.
        REQUEST_INCOMPATIBLE_WITH_PARK_TO_DEVICE = 155 "requestIncompatibleWithParkToDevice",
        /// It cannot be done with the device that picks up.
        REQUEST_INCOMPATIBLE_WITH_PICKUP_DEVICE = 156 "requestIncompatibleWithPickupDevice",
        /// The agent's state is beyond what is allowed.
        AGENT_STATE_OUT_OF_RANGE = 157 "agentStateOutOfRange",
        /// The time to ring is beyond what is allowed.
        ALERT_TIME_OUT_OF_RANGE = 158 "alertTimeOutOfRange",
        /// The state from which the call is begun is beyond what is allowed.
        ALLOCATION_OUT_OF_RANGE = 159 "allocationOutOfRange",
        /// The setting for automatic answer is beyond what is allowed.
        AUTO_ANSWER_OUT_OF_RANGE = 160 "autoAnswerOutOfRange",
        /// The bit rate is beyond what is allowed.
        BIT_RATE_OUT_OF_RANGE = 161 "bitRateOutOfRange",
        /// The type of call is beyond what is allowed.
        CALL_TYPE_OUT_OF_RANGE = 162 "callTypeOutOfRange",
        /// The connection rate is beyond what is allowed.
        CONNECTION_RATE_OUT_OF_RANGE = 163 "connectionRateOutOfRange",
        /// The reservation of the connection is beyond what is allowed.
        CONNECTION_RESERVOATION_OUT_OF_RANGE = 164 "connectionReservoationOutOfRange",
        /// The purpose of the consultation is beyond what is allowed.
        CONSULT_PURPOSE_OUT_OF_RANGE = 165 "consultPurposeOutOfRange",
        /// The correlator data is beyond what is allowed.
        CORRELATOR_DATA_OUT_OF_RANGE = 166 "correlatorDataOutOfRange",
        /// The delay tolerance is beyond what is allowed.
        DELAY_TOLERANCE_OUT_OF_RANGE = 167 "delayToleranceOutOfRange",
        /// The condition on what answers is beyond what is allowed.
        DESTINATION_DETECT_OUT_OF_RANGE = 168 "destinationDetectOutOfRange",
        /// The way of sending digits is beyond what is allowed.
        DIGIT_MODE_OUT_OF_RANGE = 169 "digitModeOutOfRange",
        /// The setting of do not disturb is beyond what is allowed.
        DO_NOT_DISTURB_OUT_OF_RANGE = 170 "doNotDisturbOutOfRange",
        /// The direction of the media is beyond what is allowed.
        FLOW_DIRECTION_OUT_OF_RANGE = 171 "flowDirectionOutOfRange",
        /// The switch of the forwarding is beyond what is allowed.
        FORWARDING_FLAG_OUT_OF_RANGE = 172 "forwardingFlagOutOfRange",
        /// The type of forwarding is beyond what is allowed.
        FORWARDING_TYPE_OUT_OF_RANGE = 173 "forwardingTypeOutOfRange",
        /// The hookswitch is beyond what is allowed.
        HOOKSWITCH_COMPONENT_OUT_OF_RANGE = 174 "hookswitchComponentOutOfRange",
        /// The kind of hookswitch is beyond what is allowed.
        HOOKSWITCH_TYPE_OUT_OF_RANGE = 175 "hookswitchTypeOutOfRange",
        /// The mode of the lamp is beyond what is allowed.
        LAMP_MODE_OUT_OF_RANGE = 176 "lampModeOutOfRange",
        /// The setting for waiting messages is beyond what is allowed.
        MESSAGE_WAITING_SETTING_OUT_OF_RANGE = 177 "messageWaitingSettingOutOfRange",
        /// The microphone's gain is beyond what is allowed.
        MIC_GAIN_OUT_OF_RANGE = 178 "micGainOutOfRange",
        /// The setting of the microphone is beyond what is allowed.
        MIC_MUTE_OUT_OF_RANGE = 179 "micMuteOutOfRange",
        /// The type of monitor is beyond what is allowed.
        MONITOR_TYPE_OUT_OF_RANGE = 180 "monitorTypeOutOfRange",
        /// The number of channels is beyond what is allowed.
        NUMBER_OF_CHANNELS_OUT_OF_RANGE = 181 "numberOfChannelsOutOfRange",
        /// The kind of taking part is beyond what is allowed.
        PARTICIPATION_TYPE_OUT_OF_RANGE = 182 "participationTypeOutOfRange",
        /// The length of a pulse is beyond what is allowed.
        PULSE_DURATION_OUT_OF_RANGE = 183 "pulseDurationOutOfRange",
        /// The rate of pulses is beyond what is allowed.
        PULSE_RATE_OUT_OF_RANGE = 184 "pulseRateOutOfRange",
        /// The number of rings is beyond what is allowed.
        RING_COUNT_OUT_OF_RANGE = 185 "ringCountOutOfRange",
        /// The ringing pattern is beyond what is allowed.
        RING_PATTERN_OUT_OF_RANGE = 186 "ringPatternOutOfRange",
        /// The ringing volume is beyond what is allowed.
        RING_VOLUMN_OUT_OF_RANGE = 187 "ringVolumnOutOfRange",
        /// The rule of routeing is beyond what is allowed.
        ROUTEING_ALGORITHM_OUT_OF_RANGE = 188 "routeingAlgorithmOutOfRange",
        /// The setting of the speaker is beyond what is allowed.
        SPEAKER_MUTE_OUT_OF_RANGE = 189 "speakerMuteOutOfRange",
        /// The speaker's volume is beyond what is allowed.
        SPEAKER_VOLUME_OUT_OF_RANGE = 190 "speakerVolumeOutOfRange",
        /// The type of the information elements is beyond what is allowed.
        SWITCHING_CCITT_TYPE_OUT_OF_RANGE = 191 "switchingCcittTypeOutOfRange",
        /// The status is beyond what is allowed.
        SYSTEM_STATUS_OUT_OF_RANGE = 192 "systemStatusOutOfRange",
        /// The tone is beyond what is allowed.
        TONE_CHARACTER_OUT_OF_RANGE = 193 "toneCharacterOutOfRange",
        /// The length of a tone is beyond what is allowed.
        TONE_DURATION_OUT_OF_RANGE = 194 "toneDurationOutOfRange",
        /// The kind of the destination is not one that there is, or that fits.
        INVALID_DESTINATION_DEVICE_OBJECT = 195 "invalidDestinationDeviceObject",
    }
}

open_enum! {
    /// What secures the message is not right.
    ///
    /// ASN.1: `SecurityErrors`.
    pub struct SecurityErrors {
        /// Something of it.
        GENERIC = 0 "generic",
        /// The message's number is not the next one.
        SEQUENCE_NUMBER_VIOLATED = 1 "sequenceNumberViolated",
        /// The message's time cannot be right.
        TIME_STAMP_VIOLATED = 2 "timeStampViolated",
        /// What both sides agreed on is missing or wrong.
        SECURITY_INFO_VIOLATED = 4 "securityInfoViolated",
    }
}

open_enum! {
    /// What the request names is not in a state in which it could be done.
    ///
    /// ASN.1: `StateIncompatibilityErrors`.
    pub struct StateIncompatibilityErrors {
        /// The state is not right; nothing more is said.
        GENERIC = 1 "generic",
        /// The object is in a state in which it cannot be done.
        INVALID_OBJECT_STATE = 2 "invalidObjectState",
        /// The active call is not the one that the connection belongs to.
        INVALID_CONNECTION_ID_FOR_ACTIVE_CALL = 3 "invalidConnectionIDForActiveCall",
        /// The device has no active call.
        NO_ACTIVE_CALL = 4 "noActiveCall",
        /// The device has no call on hold.
        NO_HELD_CALL = 5 "noHeldCall",
        /// There is no call that could be ended.
        NO_CALL_TO_CLEAR = 6 "noCallToClear",
        /// There is no connection that could be ended.
        NO_CONNECTION_TO_CLEAR = 7 "noConnectionToClear",
        /// No call rings there.
        NO_CALL_TO_ANSWER = 8 "noCallToAnswer",
        /// There is no call that could be completed later.
        NO_CALL_TO_COMPLETE = 9 "noCallToComplete",
        /// The message cannot be played now.
        NOT_ABLE_TO_PLAY = 10 "notAbleToPlay",
        /// The message does not rest, so it cannot go on.
        NOT_ABLE_TO_RESUME = 11 "notAbleToResume",
        /// The message is at its end.
        END_OF_MSG = 12 "endOfMsg",
        /// The message is at its beginning.
        BEGINNING_OF_MSG = 13 "beginningOfMsg",
        /// The message rests.
        MSG_SUSPENDED = 14 "msgSuspended",
        /// The device is in a state in which it cannot be done.
        INVALID_DEVICE_STATE = 15 "invalidDeviceState",
        /// The device is in a call already.
        CONNECTED_CALL_EXISTS = 16 "connectedCallExists",
        /// The device of the active call is in the wrong state.
        INVALID_ACTIVE_DEVICE_STATE = 17 "invalidActiveDeviceState",
        /// The called device is in the wrong state.
        INVALID_CALLED_DEVICE_STATE = 18 "invalidCalledDeviceState",
        /// The calling device is in the wrong state.
        INVALID_CALLING_DEVICE_STATE = 19 "invalidCallingDeviceState",
        /// The device whose call shall be parked is in the wrong state.
        INVALID_CALL_TO_PARK_DEVICE_STATE = 20 "invalidCallToParkDeviceState",
        /// The destination is in the wrong state.
        INVALID_DESTINATION_DEVICE_STATE = 21 "invalidDestinationDeviceState",
        /// The device that the call shall leave is in the wrong state.
        INVALID_DIVERTING_DEVICE_STATE = 22 "invalidDivertingDeviceState",
        /// The device of the held call is in the wrong state.
        INVALID_HELD_DEVICE_STATE = 23 "invalidHeldDeviceState",
        /// The device to park at is in the wrong state.
        INVALID_PARK_TO_DEVICE_STATE = 24 "invalidParkToDeviceState",
        /// The connection is in the wrong state.
        INVALID_CONNECTION_STATE = 25 "invalidConnectionState",
        /// The active connection is in the wrong state.
        INVALID_ACTIVE_CONNECTION_STATE = 26 "invalidActiveConnectionState",
        /// The held connection is in the wrong state.
        INVALID_HELD_CONNECTION_STATE = 27 "invalidHeldConnectionState",
        /// The message is in the wrong state.
        INCORRECT_MSG_STATE = 28 "incorrectMsgState",
    }
}

open_enum! {
    /// The switch lacks something that it would need.
    ///
    /// ASN.1: `SystemResourceAvailabilityErrors`.
    pub struct SystemResourceAvailabilityErrors {
        /// Something is lacking; nothing more is said.
        GENERIC = 1 "generic",
        /// What is needed is in use.
        RESOURCE_BUSY = 2 "resourceBusy",
        /// Something inside the switch is in use.
        INTERNAL_RESOURCE_BUSY = 3 "internalResourceBusy",
        /// What is needed does not work.
        RESOURCE_OUT_OF_SERVICE = 4 "resourceOutOfService",
        /// The network has no free way.
        NETWORK_BUSY = 5 "networkBusy",
        /// The network does not work.
        NETWORK_OUT_OF_SERVICE = 6 "networkOutOfService",
        /// The switch has no room for another monitor.
        OVERALL_MONITOR_LIMIT_EXCEEDED = 7 "overallMonitorLimitExceeded",
        /// The conference is full.
        CONFERENCE_MEMBER_LIMIT_EXCEEDED = 8 "conferenceMemberLimitExceeded",
        /// All that can tell what has answered are in use.
        CLASSIFIER_BUSY = 9 "classifierBusy",
        /// No channel is free for media.
        NO_MEDIA_CHANNELS_AVAILABLE = 10 "noMediaChannelsAvailable",
        /// Bridged devices use the channels.
        CHANNELS_IN_USE_FOR_BRIDGED_DEVICES = 11 "channelsInUseForBridgedDevices",
        /// Data uses the channels.
        CHANNELS_IN_USE_FOR_DATA = 12 "channelsInUseForData",
        /// All that can recognise tones are in use.
        TONE_DETECTOR_BUSY = 13 "toneDetectorBusy",
        /// All that can make tones are in use.
        TONE_GENERATOR_BUSY = 14 "toneGeneratorBusy",
        /// The device does not work.
        DEVICE_OUT_OF_SERVICE = 15 "deviceOutOfService",
        /// The device of the active call does not work.
        ACTIVE_DEVICE_OUT_OF_SERVICE = 16 "activeDeviceOutOfService",
        /// The called device does not work.
        CALLED_DEVICE_OUT_OF_SERVICE = 17 "calledDeviceOutOfService",
        /// The calling device does not work.
        CALLING_DEVICE_OUT_OF_SERVICE = 18 "callingDeviceOutOfService",
        /// The device whose call shall be parked does not work.
        CALL_TO_PARK_DEVICE_OUT_OF_SERVICE = 19 "callToParkDeviceOutOfService",
        /// The destination does not work.
        DESTINATION_DEVICE_OUT_OF_SERVICE = 20 "destinationDeviceOutOfService",
        /// The device that the call shall leave does not work.
        DIVERTING_DEVICE_OUT_OF_SERVICE = 21 "divertingDeviceOutOfService",
        /// The device of the held call does not work.
        HELD_DEVICE_OUT_OF_SERVICE = 22 "heldDeviceOutOfService",
        /// The device to park at does not work.
        PARK_TO_DEVICE_OUT_OF_SERVICE = 23 "parkToDeviceOutOfService",
        /// The device that picks up does not work.
        PICKUP_DEVICE_OUT_OF_SERVICE = 24 "pickupDeviceOutOfService",
        /// Something else does not work.
        OTHER_RESOURCE_OUT_OF_SERVICE = 25 "otherResourceOutOfService",
        /// It would be more than there is.
        RESOURCE_LIMIT_EXCEEDED = 26 "resourceLimitExceeded",
        /// The switch has no room for another registration.
        REGISTRATION_LIMIT_EXCEEDED = 27 "registrationLimitExceeded",
        /// There is no room for the conference.
        CONFERENCE_RESOURCE_CANNOT_BE_SATISFIED = 28 "conferenceResourceCannotBeSatisfied",
        /// There would be too many devices.
        MAX_DEVICES_EXCEEDED = 29 "maxDevicesExceeded",
        /// It cannot begin then.
        START_TIME_OUT_OF_RANGE = 30 "startTimeOutOfRange",
        /// It would last too long.
        DURATION_EXCEEDED = 31 "durationExceeded",
    }
}

open_enum! {
    /// The customer has not bought enough of something.
    ///
    /// ASN.1: `SubscribedResourceAvailabilityErrors`.
    pub struct SubscribedResourceAvailabilityErrors {
        /// Something was not bought; nothing more is said.
        GENERIC = 1 "generic",
        /// No further monitor may be on the object.
        OBJECT_MONITOR_LIMIT_EXCEEDED = 2 "objectMonitorLimitExceeded",
        /// No further trunk may be used.
        TRUNK_LIMIT_EXCEEDED = 3 "trunkLimitExceeded",
        /// No further request may be outstanding.
        OUTSTANDING_REQ_LIMIT_EXCEEDED = 4 "outstandingReqLimitExceeded",
        /// No further registration may be on the object.
        OBJECT_REGISTRATION_LIMIT_EXCEEDED = 5 "objectRegistrationLimitExceeded",
    }
}

open_enum! {
    /// There is too much to do.
    ///
    /// ASN.1: `PerformanceManagementErrors`.
    pub struct PerformanceManagementErrors {
        /// There is too much to do; nothing more is said.
        GENERIC = 1 "generic",
        /// Requests come faster than the switch allows.
        PERFORMANCE_LIMIT_EXCEEDED = 2 "performanceLimitExceeded",
    }
}

open_enum! {
    /// The private data is wrong.
    ///
    /// ASN.1: `PrivateDataInfoErrors`.
    pub struct PrivateDataInfoErrors {
        /// The vendor says what in private data.
        CSTA_PRIVATE_DATA_INFO_ERROR = 1 "cSTAPrivateDataInfoError",
    }
}

/// Nothing more is said.
///
/// ASN.1: `UnspecifiedErrors`.
pub type UnspecifiedErrors = ();
