//! Conference (call-models.md 5).

mod bench;

use bench::steps::whatever_the_switch_does;

const CONSULTING: &str = "| step                          | A | B | C | D |
                          | A calls B                     | * | * | - | - |
                          | B answers                     | * | * | - | - |
                          | TInitiateConference(B, c1, C) | - | * | * | - |";

const TALKING: &str = "| C answers                      | - | * | * | - |
                       | TCompleteConference(B, c1, c2) | * | * | * | - |";

const COMPLETED: &str = "| TCompleteConference(B, c1, c2) | PartyAdded(c1; C; or=NewParty, s=Conferenced, 3=B:AddedBy) | Released(c2; C; s=Conferenced, rel=1), Retrieved(c1; -; s=Conferenced), PartyAdded(c1; C; or=NewParty, s=Conferenced, 3=B:AddedBy, ref) | PartyChanged(c1; -; s=Conferenced, 3=B:ConferencedBy, p=c2) Internal | - |";

#[test]
fn a_conference_joins_all_under_the_first_connid() {
    whatever_the_switch_does(&format!("{CONSULTING}\n | C answers | - | * | * | - |\n {COMPLETED}"));
}

#[test]
fn a_conference_may_be_completed_before_the_answer() {
    whatever_the_switch_does(&format!(
        "{CONSULTING}
         {COMPLETED}
         | C answers | - | - | Established(c1; -; s=Conferenced) | - |"
    ));
}

#[test]
fn a_fourth_party_is_told_to_all() {
    whatever_the_switch_does(&format!(
        "{CONSULTING}
         {TALKING}
         | TInitiateConference(B, c1, D)  | - | Held(c1; -), Dialing(c3; D; p=c1, ref) | - | Ringing(c3; B; p=c1) |
         | D answers                      | - | * | - | * |
         | TCompleteConference(B, c1, c3) | PartyAdded(c1; D; or=NewParty, s=Conferenced, 3=B:AddedBy) | Released(c3; D; s=Conferenced, rel=1), Retrieved(c1; -; s=Conferenced), PartyAdded(c1; D; or=NewParty, s=Conferenced, 3=B:AddedBy, ref) | PartyAdded(c1; D; or=NewParty, s=Conferenced, 3=B:AddedBy) | PartyChanged(c1; -; s=Conferenced, 3=B:ConferencedBy, p=c3) |
         | D hangs up                     | PartyDeleted(c1; D; or=DeletedParty, s=Conferenced, 3=D:DeletedBy) | PartyDeleted(c1; D; or=DeletedParty, s=Conferenced, 3=D:DeletedBy) | PartyDeleted(c1; D; or=DeletedParty, s=Conferenced, 3=D:DeletedBy) | Released(c1; -; rel=1) |"
    ));
}

#[test]
fn of_two_that_remain_each_is_the_other_s_far_end_again() {
    whatever_the_switch_does(&format!(
        "{CONSULTING}
         {TALKING}
         | B hangs up   | PartyDeleted(c1; B; or=DeletedParty, 3=B:DeletedBy) | Released(c1; -; rel=1) | PartyDeleted(c1; B; or=DeletedParty, 3=B:DeletedBy) | - |
         | THoldCall(A, c1) | Held(c1; C; ref) | - | - | - |
         | TRetrieveCall(A, c1) | Retrieved(c1; C; ref) | - | - | - |
         | C hangs up   | Released(c1; C; rel=2) | - | Released(c1; A; rel=1) | - |"
    ));
}

#[test]
fn a_party_that_is_released_on_request_leaves_the_others() {
    whatever_the_switch_does(&format!(
        "{CONSULTING}
         {TALKING}
         | TReleaseCall(C, c1) | PartyDeleted(c1; C; or=DeletedParty, 3=C:DeletedBy) | PartyDeleted(c1; C; or=DeletedParty, 3=C:DeletedBy) | Released(c1; -; rel=1, ref) | - |"
    ));
}

#[test]
fn somebody_may_be_deleted_from_a_conference_who_is_in_it() {
    whatever_the_switch_does(&format!(
        "{CONSULTING}
         {TALKING}
         | TDeleteFromConference(A, c1, D) | Error(470) | - | - | - |
         | TDeleteFromConference(A, c1, C) | PartyDeleted(c1; C; or=DeletedParty, 3=C:DeletedBy, ref) | PartyDeleted(c1; C; or=DeletedParty, 3=C:DeletedBy) | Released(c1; -; rel=1) | - |
         | TDeleteFromConference(A, c1, A) | Released(c1; B; rel=1, ref) | Released(c1; A; rel=2) | - | - |"
    ));
}

#[test]
fn a_conference_ends_for_all() {
    whatever_the_switch_does(&format!(
        "{CONSULTING}
         {TALKING}
         | callCleared at B | Released(c1; -; rel=3) | Released(c1; -; rel=3) | Released(c1; -; rel=3) | - |"
    ));
}

/// private-services.md 3.4.
#[test]
fn of_whoever_confers_the_recording_of_the_first_call_goes_on_and_that_of_the_second_ends() {
    whatever_the_switch_does(
        "| step                          | A | B | C |
         | A calls B                     | * | * | - |
         | B answers                     | * | * | - |
         | TPrivateService(3013, B, c1)  | - | * | - |
         | TInitiateConference(B, c1, C) | - | * | * |
         | C answers                     | - | * | * |
         | TPrivateService(3013, B, c2)  | - | * | - |
         | TPrivateService(3013, C, c2)  | - | - | * |
         | TCompleteConference(B, c1, c2) | * | PrivateInfo(3014; c2) Cause=conferenced, Released(c2; C; s=Conferenced, rel=1), Retrieved(c1; -; s=Conferenced), PartyAdded(c1; C; or=NewParty, s=Conferenced, 3=B:AddedBy, ref) | PartyChanged(c1; -; s=Conferenced, 3=B:ConferencedBy, p=c2) |
         | TPrivateService(3014, B, c1)  | - | PrivateInfo(3014; c1; ref) | - |
         | TPrivateService(3014, C, c1)  | - | - | PrivateInfo(3014; c1; ref) |",
    );
}

#[test]
fn somebody_is_called_into_a_call() {
    whatever_the_switch_does(
        "| step      | A | B | C |
         | A calls B | * | * | - |
         | B answers | * | * | - |
         | TSingleStepConference(B, c1, C) | - | - | Ringing(c1; -; s=Conferenced, 3=B:ConferencedBy) |
         | C comes in by B | PartyAdded(c1; C; or=NewParty, s=Conferenced, 3=B:AddedBy) | PartyAdded(c1; C; or=NewParty, s=Conferenced, 3=B:AddedBy, ref) | Established(c1; -; s=Conferenced) |
         | B hangs up | PartyDeleted(c1; B; or=DeletedParty, 3=B:DeletedBy) | Released(c1; -; rel=1) | PartyDeleted(c1; B; or=DeletedParty, 3=B:DeletedBy) |",
    );
}
