//! What history and audit are told of private services: who has changed what, and why.

use std::sync::Arc;

use crate::ids::ConnId;

/// A change by a private service, asked for or not: of a recording, an association or an account code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceRecord {
    /// The number of the service; its event has the same. Hot desking by login counts as 1, its end as 2.
    pub number: i32,
    /// The call, if one is concerned.
    pub conn_id: Option<ConnId>,
    /// Of an association: the host, or the agent who has taken over this telephone.
    pub other_dn: Option<Arc<str>>,
    /// The account code.
    pub code: Option<String>,
    /// Why it has ended, where that is told.
    pub cause: Option<&'static str>,
    /// What the client calls itself that asked for it; `None` for whatever the switch reports of its own.
    pub by: Option<Arc<str>>,
}

impl ServiceRecord {
    /// A change with that number, of which nothing else is known.
    pub fn new(number: i32) -> ServiceRecord {
        ServiceRecord { number, conn_id: None, other_dn: None, code: None, cause: None, by: None }
    }
}
