//! Why a request or an act is refused, and the universal failure that tells it (ECMA-285, error-definition).

use std::{error, fmt};

/// A reason to refuse. Each is one value of one category of CSTA's universal failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The account code is empty, too long or not of digits.
    InvalidAccountCode,
    /// The device dialled is not stated.
    InvalidCalledDevice,
    /// None of the parameters of which one is needed is there.
    ConditionalParameterMissing,
    /// No such call.
    InvalidCall,
    /// The calling device is unknown.
    InvalidCallingDevice,
    /// The device has no connection in that call.
    InvalidConnection,
    /// No such monitor on this link.
    InvalidCrossReference,
    /// No such device.
    InvalidDevice,
    /// The message named is not the one that is being recorded.
    InvalidMessage,
    /// The device lacks the right.
    PrivilegeViolation,
    /// The device is of a kind that cannot do this.
    RequestIncompatibleWithObject,
    /// The private data is not understood.
    PrivateDataNotUnderstood,
    /// The switch does not offer the service.
    ServiceNotSupported,
    /// The object's state does not allow it.
    InvalidObjectState,
    /// The connection to hold is not the active one.
    NoActiveCall,
    /// The connection to retrieve is not held.
    NoHeldCall,
    /// There is no such call to clear.
    NoCallToClear,
    /// The device has no connection to clear in that call.
    NoConnectionToClear,
    /// The connection to answer does not alert.
    NoCallToAnswer,
    /// All channels, trunks or calls are in use.
    ResourceBusy,
    /// Something inside the switch is busy.
    InternalResourceBusy,
    /// The link has as many monitors as it may.
    MonitorLimit,
    /// A device concerned is out of service.
    DeviceOutOfService,
    /// The calling device is out of service.
    CallingDeviceOutOfService,
    /// The number that a call is to go to leads nowhere.
    InvalidDestination,
    /// The device that a call is to go to cannot be rung now.
    InvalidDestinationState,
    /// The device that a call is to go to is out of service.
    DestinationOutOfService,
    /// The two connections are not of one device.
    NotSameDevice,
    /// The two connections are of one call.
    NotAnotherCall,
    /// The conference would have too many parties.
    ConferenceMemberLimit,
    /// A parameter has a value that the switch does not take.
    ValueOutOfRange,
    /// The switch does not offer what the parameter names.
    ParameterNotSupported,
    /// The application has too many requests outstanding.
    OutstandingRequests,
    /// The agent is unknown, or another is logged on.
    InvalidAgentIdentifier,
    /// The password is wrong.
    InvalidAgentPassword,
    /// The group is unknown, or the agent is not in it.
    InvalidAgentGroup,
    /// No state that an agent could have.
    InvalidAgentState,
    /// The feature is set so already.
    FeatureAlreadySet,
    /// Calls cannot be sent on to that number.
    InvalidForwardingDestination,
    /// The switch does not know that kind of forwarding.
    InvalidForwardingType,
}

/// The alternatives of `UniversalFailure` that this switch uses, by their tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusalCategory {
    /// `operation [0]`.
    Operation = 0,
    /// `stateIncompatibility [2]`.
    StateIncompatibility = 2,
    /// `systemResourceAvailability [3]`.
    SystemResourceAvailability = 3,
    /// `subscribedResourceAvailability [4]`.
    SubscribedResourceAvailability = 4,
    /// `privateData [6]`.
    PrivateData = 6,
}

impl Refusal {
    /// The category and the value within it.
    pub fn universal_failure(self) -> (RefusalCategory, u8) {
        use RefusalCategory::{
            Operation, PrivateData, StateIncompatibility, SubscribedResourceAvailability,
            SystemResourceAvailability,
        };
        match self {
            Self::RequestIncompatibleWithObject => (Operation, 2),
            Self::ValueOutOfRange => (Operation, 3),
            Self::InvalidCallingDevice => (Operation, 5),
            Self::InvalidCalledDevice => (Operation, 6),
            Self::InvalidForwardingDestination => (Operation, 7),
            Self::PrivilegeViolation => (Operation, 8),
            Self::InvalidCall => (Operation, 11),
            Self::InvalidDevice => (Operation, 12),
            Self::InvalidConnection => (Operation, 13),
            Self::InvalidDestination => (Operation, 14),
            Self::InvalidAccountCode => (Operation, 21),
            Self::InvalidMessage => (Operation, 25),
            Self::ConditionalParameterMissing => (Operation, 29),
            Self::FeatureAlreadySet => (Operation, 30),
            Self::InvalidAgentGroup => (Operation, 32),
            Self::InvalidAgentIdentifier => (Operation, 33),
            Self::InvalidAgentPassword => (Operation, 34),
            Self::InvalidAgentState => (Operation, 35),
            Self::ServiceNotSupported => (Operation, 50),
            Self::InvalidForwardingType => (Operation, 52),
            Self::InvalidCrossReference => (Operation, 60),
            Self::NotSameDevice => (Operation, 86),
            Self::ParameterNotSupported => (Operation, 98),
            Self::InvalidObjectState => (StateIncompatibility, 2),
            Self::NotAnotherCall => (StateIncompatibility, 3),
            Self::NoActiveCall => (StateIncompatibility, 4),
            Self::NoHeldCall => (StateIncompatibility, 5),
            Self::NoCallToClear => (StateIncompatibility, 6),
            Self::NoConnectionToClear => (StateIncompatibility, 7),
            Self::NoCallToAnswer => (StateIncompatibility, 8),
            Self::InvalidDestinationState => (StateIncompatibility, 21),
            Self::ResourceBusy => (SystemResourceAvailability, 2),
            Self::InternalResourceBusy => (SystemResourceAvailability, 3),
            Self::MonitorLimit => (SystemResourceAvailability, 7),
            Self::ConferenceMemberLimit => (SystemResourceAvailability, 8),
            Self::DeviceOutOfService => (SystemResourceAvailability, 15),
            Self::CallingDeviceOutOfService => (SystemResourceAvailability, 18),
            Self::DestinationOutOfService => (SystemResourceAvailability, 20),
            Self::OutstandingRequests => (SubscribedResourceAvailability, 4),
            Self::PrivateDataNotUnderstood => (PrivateData, 1),
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::InvalidAccountCode => "an account code has 1 to 32 digits",
            Self::InvalidCalledDevice => "a call needs a number to call",
            Self::ConditionalParameterMissing => "the request says nothing to do",
            Self::InvalidCall => "the switch has no such call",
            Self::InvalidCallingDevice => "the switch has no such calling device",
            Self::InvalidConnection => "the device has no part in that call",
            Self::InvalidCrossReference => "this link has no such monitor",
            Self::InvalidDevice => "the switch has no such device",
            Self::InvalidMessage => "another message is being recorded",
            Self::PrivilegeViolation => "the device is not permitted to do this",
            Self::RequestIncompatibleWithObject => "a device of this kind cannot do this",
            Self::PrivateDataNotUnderstood => "the private data is not understood",
            Self::ServiceNotSupported => "the switch does not offer this service",
            Self::InvalidObjectState => "the present state does not allow this",
            Self::NoActiveCall => "only a connected call can be held",
            Self::NoHeldCall => "only a held call can be retrieved",
            Self::NoCallToClear => "there is no such call to clear",
            Self::NoConnectionToClear => "the device has no connection to clear in that call",
            Self::NoCallToAnswer => "only an alerting call can be answered",
            Self::ResourceBusy => "all channels, trunks or calls of the switch are in use",
            Self::InternalResourceBusy => "something inside the switch is busy",
            Self::MonitorLimit => "the link has as many monitors as it may have",
            Self::DeviceOutOfService => "the device is out of service",
            Self::CallingDeviceOutOfService => "the calling device is out of service",
            Self::InvalidDestination => "the number that the call is to go to leads nowhere",
            Self::InvalidDestinationState => "the device that the call is to go to cannot be rung now",
            Self::DestinationOutOfService => "the device that the call is to go to is out of service",
            Self::NotSameDevice => "the held and the active call must be of one device",
            Self::NotAnotherCall => "the held and the active call must be two calls",
            Self::ConferenceMemberLimit => "the conference would have more parties than the switch can join",
            Self::ParameterNotSupported => "the switch does not offer what the parameter names",
            Self::OutstandingRequests => "the application has too many requests outstanding",
            Self::InvalidAgentIdentifier => "there is no such agent here",
            Self::InvalidAgentPassword => "the agent's password is another",
            Self::InvalidAgentGroup => "there is no such group, or the agent is not in it",
            Self::InvalidAgentState => "an agent has no such state",
            Self::FeatureAlreadySet => "the feature is set so already",
            Self::InvalidForwardingDestination => "calls cannot be sent on to that number",
            Self::InvalidForwardingType => "the switch does not know that kind of forwarding",
            Self::ValueOutOfRange => "a parameter has a value that the switch does not take",
        })
    }
}

impl error::Error for Refusal {}
