//! Requests of applications, their answers, and the answers of applications.

use rose::{Any, Apdu, InvokeProblem, OperationResult, OtherMembers, Pdu, Problem, Unnumbered};

use super::{ConnectionKey, LATE_LIMIT, LateAnswer, Moment, Switch};
use crate::{
    dialect::{
        NamedConnection, Request, Unreadable, changed_filter, connection_alone, cross_reference,
        guest_report, monitor_started, operation, snapshots_call, snapshots_device, system_status,
        universal_failure,
    },
    number::Number,
    pbx::Refusal,
    switch::report::Greeting,
};

/// `universalFailure` of ECMA-285 (error-definition).
const UNIVERSAL_FAILURE: i32 = 1;

/// What makes an invoke identifier wrong: far from those that an application counts through.
const WRONG_ID: i32 = 0x2000;

impl Switch {
    pub(super) fn handle_rose(&mut self, now: Moment, key: ConnectionKey, apdu: Apdu) {
        match apdu {
            Apdu::Invoke { invoke_id, linked_id: _, opcode, argument, .. } => {
                self.serve(now, key, (Some(invoke_id), opcode), argument.as_ref());
            }
            Apdu::ReturnResult { invoke_id, .. } | Apdu::ReturnError { invoke_id, .. } => {
                self.answered(key, invoke_id);
            }
            Apdu::Reject { invoke_id, .. } => self.answered(key, invoke_id.unwrap_or_default()),
            Apdu::Unnumbered(Unnumbered::Invoke { linked_id: _, opcode, argument, .. }) => {
                self.serve(now, key, (None, opcode), argument.as_ref());
            }
            Apdu::Unnumbered(Unnumbered::ReturnResult { .. } | Unnumbered::ReturnError { .. }) => {
                self.observations.unexpected_answers += 1;
            }
        }
    }

    fn answered(&mut self, key: ConnectionKey, invoke_id: i32) {
        let expected = self.links.get_mut(&key).is_some_and(|link| link.status_answered(invoke_id));
        self.observations.unexpected_answers += u64::from(!expected);
    }

    fn serve(
        &mut self,
        now: Moment,
        key: ConnectionKey,
        (invoke_id, opcode): (Option<i32>, i32),
        argument: Option<&Any>,
    ) {
        let operational = self.links.get(&key).is_some_and(super::Link::is_operational);
        self.observations.too_early += u64::from(!operational);
        self.pbx.reuse_call_ids(self.config.quirks.reuse_call_ids);
        let answer = match Request::read(opcode, argument) {
            Ok(request) => self.answer(key, (invoke_id, opcode), request),
            Err(unreadable) => Some(self.reject(invoke_id, &unreadable)),
        };
        if self.config.quirks.events_before_response {
            self.report(now);
        }
        if let Some(answer) = answer {
            self.respond(now, key, opcode, Pdu::Rose(self.as_numbered(answer)));
        }
        self.report(now);
    }

    /// Does what is asked. Without an invoke id there is nothing by which an answer could be known, and so there is none.
    fn answer(
        &mut self,
        key: ConnectionKey,
        (invoke_id, opcode): (Option<i32>, i32),
        request: Request,
    ) -> Option<Apdu> {
        let refused =
            self.config.quirks.refused_services.iter().rev().find(|(refused, _)| *refused == opcode);
        let outcome = if self.config.quirks.overload && !request.is_about_status() {
            Err(Refusal::OutstandingRequests)
        } else if let Some((_, why)) = refused {
            Err(*why)
        } else {
            self.perform(key, request)
        };
        self.observations.not_supported += u64::from(matches!(outcome, Err(Refusal::ServiceNotSupported)));
        let invoke_id = invoke_id?;
        Some(match outcome {
            Ok(result) => Apdu::ReturnResult {
                invoke_id,
                result: Some(OperationResult { opcode: Some(opcode), result, others: OtherMembers::NONE }),
                others: OtherMembers::NONE,
            },
            Err(refusal) => {
                let parameter = Some(universal_failure(refusal));
                Apdu::ReturnError {
                    invoke_id,
                    code: UNIVERSAL_FAILURE,
                    parameter,
                    others: OtherMembers::NONE,
                }
            }
        })
    }

    /// The answer under the identifier that this switch gives it.
    fn as_numbered(&self, answer: Apdu) -> Apdu {
        let number = |id: i32| if self.config.quirks.wrong_response_ids { id ^ WRONG_ID } else { id };
        match answer {
            Apdu::ReturnResult { invoke_id, result, .. } => {
                Apdu::ReturnResult { invoke_id: number(invoke_id), result, others: OtherMembers::NONE }
            }
            Apdu::ReturnError { invoke_id, code, parameter, .. } => Apdu::ReturnError {
                invoke_id: number(invoke_id),
                code,
                parameter,
                others: OtherMembers::NONE,
            },
            Apdu::Reject { invoke_id, problem, .. } => {
                Apdu::Reject { invoke_id: invoke_id.map(number), problem, others: OtherMembers::NONE }
            }
            other @ (Apdu::Invoke { .. } | Apdu::Unnumbered(_)) => other,
        }
    }

    fn reject(&mut self, invoke_id: Option<i32>, unreadable: &Unreadable) -> Apdu {
        self.observations.rejected += 1;
        let problem = match unreadable {
            Unreadable::UnknownOperation => InvokeProblem::UNRECOGNISED_OPERATION,
            Unreadable::MistypedArgument => InvokeProblem::MISTYPED_ARGUMENT,
        };
        Apdu::Reject { invoke_id, problem: Problem::Invoke(problem), others: OtherMembers::NONE }
    }

    fn respond(&mut self, now: Moment, key: ConnectionKey, opcode: i32, pdu: Pdu) {
        if self.config.quirks.dropped_answers.contains(&opcode) {
            return;
        }
        let Some(delay) = self.config.quirks.late_answers else { return self.transmit(now, key, &pdu) };
        if self.late.len() >= LATE_LIMIT {
            self.late.pop_front();
            self.observations.lost_answers += 1;
        }
        self.late.push_back(LateAnswer { due: now.monotonic + delay, to: key, pdu });
    }

    fn perform(&mut self, key: ConnectionKey, request: Request) -> Result<Any, Refusal> {
        let pbx = &mut self.pbx;
        match request {
            Request::MakeCall { calling, called, account_code } => {
                let calling = pbx.make_call(calling.as_str(), called.as_str(), account_code.as_deref())?;
                return Ok(connection_alone(&calling));
            }
            Request::AnswerCall(named) => pbx.answer(&named.connection()?)?,
            Request::ClearCall(named) => self.clear_call(&named)?,
            Request::ClearConnection(named) => pbx.clear_connection(&named.connection()?)?,
            Request::HoldCall(named) => pbx.hold(&named.connection()?)?,
            Request::RetrieveCall(named) => pbx.retrieve(&named.connection()?)?,
            Request::OnTwoCalls(service) => return self.on_two_calls(service),
            Request::Onwards(service) => return self.onwards(service),
            Request::OnDevice(service) => return self.on_device(service),
            Request::OnAgent(service) => return self.on_agent(service),
            Request::AssociateData { connection, account_code } => {
                let code = account_code.ok_or(Refusal::ConditionalParameterMissing)?;
                pbx.associate_data(&connection.connection()?, &code)?;
            }
            Request::OnRecording(service) => return self.on_recording(service),
            Request::AssociateGuest { guest, host } => pbx.associate_guest(guest.as_str(), host.as_str())?,
            Request::PartGuest { guest } => pbx.part_guest(guest.as_str())?,
            Request::ForeignEscape => return Err(Refusal::PrivateDataNotUnderstood),
            Request::MonitorStart { device, filter } => {
                let device = self.known_device(&device)?;
                return self.start_monitor(key, device, filter);
            }
            Request::ChangeMonitorFilter { cross_ref, filter, as_asked } => {
                self.asking(key).monitors.change(&cross_ref, filter)?;
                return Ok(changed_filter(&as_asked));
            }
            Request::MonitorStop { cross_ref } => self.stop_monitor(key, &cross_ref)?,
            Request::SnapshotDevice(device) => {
                return Ok(snapshots_device(&pbx.snapshot_device(device.as_str())?));
            }
            Request::SnapshotCall(named) => return Ok(snapshots_call(&pbx.snapshot_call(named.call()?)?)),
            Request::StatusAsked => return Ok(system_status(self.status)),
            Request::StatusTold => {}
            Request::MonitorCall | Request::NotOffered => return Err(Refusal::ServiceNotSupported),
        }
        Ok(Any::null())
    }

    fn clear_call(&mut self, named: &NamedConnection) -> Result<(), Refusal> {
        let call = named.call().map_err(|_| Refusal::NoCallToClear)?;
        self.pbx.clear_call(call, named.device().map(Number::as_str))
    }

    fn asking(&mut self, key: ConnectionKey) -> &mut super::Link {
        self.links.get_mut(&key).expect("a link that asks is there")
    }

    fn known_device(&self, device: &Number) -> Result<Number, Refusal> {
        let device = self.pbx.device(device.as_str()).ok_or(Refusal::InvalidDevice)?;
        Ok(device.number().clone())
    }

    fn start_monitor(
        &mut self,
        key: ConnectionKey,
        device: Number,
        filter: crate::dialect::Filter,
    ) -> Result<Any, Refusal> {
        let existing = self.pbx.host_of(device.as_str()).map(|host| guest_report(&device, host));
        let wanted = existing.filter(|report| filter.lets_pass(report));
        let told = self.config.habits.untold_filters.map(|untold| filter.without(untold));
        let reuse = self.config.quirks.reuse_cross_refs;
        let monitors = &mut self.asking(key).monitors;
        if reuse {
            monitors.begin_anew();
        }
        let cross_ref = monitors.start(device, filter)?;
        self.greetings.extend(wanted.map(|report| Greeting { to: key, cross_ref, report }));
        Ok(monitor_started(cross_ref, told.as_ref()))
    }

    fn stop_monitor(&mut self, key: ConnectionKey, cross_ref: &[u8]) -> Result<(), Refusal> {
        self.asking(key).monitors.stop(cross_ref)
    }

    /// Ends a monitor of the application's without being asked.
    pub(super) fn withdraw_monitor(&mut self, now: Moment, key: ConnectionKey, cross_ref: [u8; 2]) {
        let Some(link) = self.links.get_mut(&key) else { return };
        if link.monitors.stop(&cross_ref).is_err() {
            return;
        }
        let invoke_id = link.take_invoke_id();
        let argument = Some(cross_reference(cross_ref));
        let invoke = Apdu::Invoke {
            invoke_id,
            linked_id: None,
            opcode: operation::MONITOR_STOP,
            argument,
            others: OtherMembers::NONE,
        };
        self.transmit(now, key, &Pdu::Rose(invoke));
    }
}
