# Printed by `barnterm generate` from schema/*.yaml. Do not edit.
"""One pass over the records of a file that gathers what the rules ask about."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field

from barnterm._generated.structs import Case, Exchange

NOTHING: list[Any] = []
"""Stands where a part holds none of its kind. Never added to."""


class FileIndex(Struct, gc=False):
    """The values in a whole file, or in some parts of it, in lists that are named by their types.

    `past` holds days on which something is said to have happened, and `periods` first and last
    days of what has a last day.
    """

    past: list[Any] = field(default_factory=list)
    web_identifiers: list[Any] = field(default_factory=list)
    labels: list[Any] = field(default_factory=list)
    organisation_numbers: list[Any] = field(default_factory=list)
    hsa_ids: list[Any] = field(default_factory=list)
    municipality_codes: list[Any] = field(default_factory=list)
    school_unit_codes: list[Any] = field(default_factory=list)
    days: list[Any] = field(default_factory=list)
    personal_identity_numbers: list[Any] = field(default_factory=list)
    coordination_numbers: list[Any] = field(default_factory=list)
    texts: list[Any] = field(default_factory=list)
    language_tags: list[Any] = field(default_factory=list)
    free_texts: list[Any] = field(default_factory=list)
    free_labels: list[Any] = field(default_factory=list)
    moments: list[Any] = field(default_factory=list)
    version_numbers: list[Any] = field(default_factory=list)
    profile_names: list[Any] = field(default_factory=list)
    periods: list[Any] = field(default_factory=list)


class PartIndex(Struct, gc=False):
    """What stands in one case, or in the envelope around the cases.

    `records` holds the records by class and `ids` their ids, duplicates kept. Lists that begin
    with `to_` hold the ids that references to a class name.
    """

    records: dict[str, list[Any]]
    ids: list[str]
    to_organisation: list[Any]
    to_person: list[Any]
    categories: list[Any]
    to_role_assignment: list[Any]
    to_element: list[Any]
    to_need: list[Any]
    to_telling: list[Any]
    to_effort: list[Any]
    to_goal: list[Any]
    to_document: list[Any]
    to_statement: list[Any]
    to_plan: list[Any]
    to_meeting: list[Any]



def index_case(it: Case, file: FileIndex) -> PartIndex:
    past = file.past
    web_identifiers = file.web_identifiers
    labels = file.labels
    days = file.days
    personal_identity_numbers = file.personal_identity_numbers
    coordination_numbers = file.coordination_numbers
    texts = file.texts
    language_tags = file.language_tags
    free_texts = file.free_texts
    free_labels = file.free_labels
    moments = file.moments
    periods = file.periods
    all_assessed_areas: list[Any] = []
    all_codings: list[Any] = []
    all_consent_givens: list[Any] = []
    all_effort_codings: list[Any] = []
    all_maturity_assessments: list[Any] = []
    all_measures: list[Any] = []
    all_opinions: list[Any] = []
    all_origins: list[Any] = []
    all_review_items: list[Any] = []
    all_scopes: list[Any] = []
    all_withdrawals: list[Any] = []
    categories: list[Any] = []
    ids: list[Any] = []
    to_document: list[Any] = []
    to_effort: list[Any] = []
    to_element: list[Any] = []
    to_goal: list[Any] = []
    to_meeting: list[Any] = []
    to_need: list[Any] = []
    to_organisation: list[Any] = []
    to_person: list[Any] = []
    to_plan: list[Any] = []
    to_role_assignment: list[Any] = []
    to_statement: list[Any] = []
    to_telling: list[Any] = []
    ids.append(it.id)
    to_person.append(it.child)
    all_persons = it.people or NOTHING
    for it_people in all_persons:
        ids.append(it_people.id)
        if it_people.birth_date is not None:
            days.append(it_people.birth_date)
        if it_people.given_name is not None:
            labels.append(it_people.given_name)
        if it_people.family_name is not None:
            labels.append(it_people.family_name)
        if it_people.personal_identity_number is not None:
            personal_identity_numbers.append(it_people.personal_identity_number)
        if it_people.coordination_number is not None:
            coordination_numbers.append(it_people.coordination_number)
        if it_people.address is not None:
            texts.append(it_people.address)
        if it_people.phone is not None:
            labels.append(it_people.phone)
        if it_people.email is not None:
            labels.append(it_people.email)
        if it_people.languages is not None:
            language_tags += it_people.languages
        if it_people.workplace is not None:
            to_organisation.append(it_people.workplace)
        if it_people.school is not None:
            to_organisation.append(it_people.school)
        if it_people.school_year is not None:
            labels.append(it_people.school_year)
        if it_people.school_class is not None:
            labels.append(it_people.school_class)
        if it_people.school_route is not None:
            free_texts.append(it_people.school_route)
    all_role_assignments = it.roles or NOTHING
    for it_roles in all_role_assignments:
        ids.append(it_roles.id)
        to_person.append(it_roles.holder)
        if it_roles.organisation is not None:
            to_organisation.append(it_roles.organisation)
        days.append(it_roles.starts)
        if it_roles.ends is not None:
            days.append(it_roles.ends)
        if it_roles.ends is not None:
            periods.append((it_roles.starts, it_roles.ends))
    all_hand_overs = it.hand_overs or NOTHING
    for it_hand_overs in all_hand_overs:
        ids.append(it_hand_overs.id)
        to_role_assignment.append(it_hand_overs.hands_over)
        if it_hand_overs.takes_over is not None:
            to_role_assignment.append(it_hand_overs.takes_over)
        past.append(it_hand_overs.decided_on)
        if it_hand_overs.text is not None:
            free_texts.append(it_hand_overs.text)
    all_observations = it.observations or NOTHING
    for it_observations in all_observations:
        ids.append(it_observations.id)
        to_person += it_observations.concerns
        if it_observations.category is not None:
            categories.append(it_observations.category)
        if it_observations.recorded_on is not None:
            past.append(it_observations.recorded_on)
        if it_observations.recorded_by is not None:
            to_role_assignment.append(it_observations.recorded_by)
        if it_observations.source_unit is not None:
            to_organisation.append(it_observations.source_unit)
        it_observations_origin = it_observations.origin
        if it_observations_origin is not None:
            all_origins.append(it_observations_origin)
            to_organisation.append(it_observations_origin.received_from)
            past.append(it_observations_origin.received_on)
        if it_observations.reviewed_for is not None:
            to_organisation += it_observations.reviewed_for
        if it_observations.text is not None:
            free_texts.append(it_observations.text)
        to_role_assignment.append(it_observations.observed_by)
        past.append(it_observations.observed_on)
        if it_observations.place is not None:
            free_texts.append(it_observations.place)
        it_observations_measure = it_observations.measure
        if it_observations_measure is not None:
            all_measures.append(it_observations_measure)
    all_tellings = it.tellings or NOTHING
    for it_tellings in all_tellings:
        ids.append(it_tellings.id)
        to_person += it_tellings.concerns
        if it_tellings.category is not None:
            categories.append(it_tellings.category)
        if it_tellings.recorded_on is not None:
            past.append(it_tellings.recorded_on)
        if it_tellings.recorded_by is not None:
            to_role_assignment.append(it_tellings.recorded_by)
        if it_tellings.source_unit is not None:
            to_organisation.append(it_tellings.source_unit)
        it_tellings_origin = it_tellings.origin
        if it_tellings_origin is not None:
            all_origins.append(it_tellings_origin)
            to_organisation.append(it_tellings_origin.received_from)
            past.append(it_tellings_origin.received_on)
        if it_tellings.reviewed_for is not None:
            to_organisation += it_tellings.reviewed_for
        if it_tellings.text is not None:
            free_texts.append(it_tellings.text)
        to_person.append(it_tellings.told_by)
        if it_tellings.told_to is not None:
            to_organisation.append(it_tellings.told_to)
        if it_tellings.told_to_person is not None:
            to_person.append(it_tellings.told_to_person)
        if it_tellings.told_to_role is not None:
            to_role_assignment.append(it_tellings.told_to_role)
        past.append(it_tellings.told_on)
        if it_tellings.reused_from is not None:
            to_telling.append(it_tellings.reused_from)
    all_assessments = it.assessments or NOTHING
    for it_assessments in all_assessments:
        ids.append(it_assessments.id)
        to_person.append(it_assessments.view_of)
        if it_assessments.noted_by is not None:
            to_role_assignment.append(it_assessments.noted_by)
        if it_assessments.organisation is not None:
            to_organisation.append(it_assessments.organisation)
        if it_assessments.mandate is not None:
            free_labels.append(it_assessments.mandate)
        past.append(it_assessments.assessed_on)
        it_assessments_instrument = it_assessments.instrument
        if it_assessments_instrument is not None:
            all_codings.append(it_assessments_instrument)
            web_identifiers.append(it_assessments_instrument.scheme)
            labels.append(it_assessments_instrument.scheme_version)
            if it_assessments_instrument.concept is not None:
                web_identifiers.append(it_assessments_instrument.concept)
            labels.append(it_assessments_instrument.code)
            labels.append(it_assessments_instrument.label)
        it_assessments_findings_s = it_assessments.findings
        if it_assessments_findings_s:
            all_assessed_areas += it_assessments_findings_s
            for it_assessments_findings in it_assessments_findings_s:
                ids.append(it_assessments_findings.id)
                to_person += it_assessments_findings.concerns
                if it_assessments_findings.category is not None:
                    categories.append(it_assessments_findings.category)
                if it_assessments_findings.recorded_on is not None:
                    past.append(it_assessments_findings.recorded_on)
                if it_assessments_findings.recorded_by is not None:
                    to_role_assignment.append(it_assessments_findings.recorded_by)
                if it_assessments_findings.source_unit is not None:
                    to_organisation.append(it_assessments_findings.source_unit)
                it_assessments_findings_origin = it_assessments_findings.origin
                if it_assessments_findings_origin is not None:
                    all_origins.append(it_assessments_findings_origin)
                    to_organisation.append(it_assessments_findings_origin.received_from)
                    past.append(it_assessments_findings_origin.received_on)
                if it_assessments_findings.reviewed_for is not None:
                    to_organisation += it_assessments_findings.reviewed_for
                if it_assessments_findings.text is not None:
                    free_texts.append(it_assessments_findings.text)
                if it_assessments_findings.setting_person is not None:
                    to_person.append(it_assessments_findings.setting_person)
                if it_assessments_findings.rests_on is not None:
                    to_element += it_assessments_findings.rests_on
    all_needs = it.needs or NOTHING
    for it_needs in all_needs:
        ids.append(it_needs.id)
        to_person += it_needs.concerns
        if it_needs.category is not None:
            categories.append(it_needs.category)
        if it_needs.recorded_on is not None:
            past.append(it_needs.recorded_on)
        if it_needs.recorded_by is not None:
            to_role_assignment.append(it_needs.recorded_by)
        if it_needs.source_unit is not None:
            to_organisation.append(it_needs.source_unit)
        it_needs_origin = it_needs.origin
        if it_needs_origin is not None:
            all_origins.append(it_needs_origin)
            to_organisation.append(it_needs_origin.received_from)
            past.append(it_needs_origin.received_on)
        if it_needs.reviewed_for is not None:
            to_organisation += it_needs.reviewed_for
        if it_needs.text is not None:
            free_texts.append(it_needs.text)
        to_role_assignment += it_needs.identified_by
        if it_needs.identified_on is not None:
            past.append(it_needs.identified_on)
        if it_needs.agreed_by is not None:
            to_person += it_needs.agreed_by
        if it_needs.rests_on is not None:
            to_element += it_needs.rests_on
        if it_needs.setting_person is not None:
            to_person.append(it_needs.setting_person)
    all_goals = it.goals or NOTHING
    for it_goals in all_goals:
        ids.append(it_goals.id)
        to_person += it_goals.concerns
        if it_goals.category is not None:
            categories.append(it_goals.category)
        if it_goals.recorded_on is not None:
            past.append(it_goals.recorded_on)
        if it_goals.recorded_by is not None:
            to_role_assignment.append(it_goals.recorded_by)
        if it_goals.source_unit is not None:
            to_organisation.append(it_goals.source_unit)
        it_goals_origin = it_goals.origin
        if it_goals_origin is not None:
            all_origins.append(it_goals_origin)
            to_organisation.append(it_goals_origin.received_from)
            past.append(it_goals_origin.received_on)
        if it_goals.reviewed_for is not None:
            to_organisation += it_goals.reviewed_for
        free_texts.append(it_goals.text)
        to_need += it_goals.needs
        it_goals_target = it_goals.target
        if it_goals_target is not None:
            all_measures.append(it_goals_target)
        if it_goals.due is not None:
            days.append(it_goals.due)
        if it_goals.set_on is not None:
            past.append(it_goals.set_on)
    all_efforts = it.efforts or NOTHING
    for it_efforts in all_efforts:
        ids.append(it_efforts.id)
        to_person += it_efforts.concerns
        if it_efforts.category is not None:
            categories.append(it_efforts.category)
        if it_efforts.recorded_on is not None:
            past.append(it_efforts.recorded_on)
        if it_efforts.recorded_by is not None:
            to_role_assignment.append(it_efforts.recorded_by)
        if it_efforts.source_unit is not None:
            to_organisation.append(it_efforts.source_unit)
        it_efforts_origin = it_efforts.origin
        if it_efforts_origin is not None:
            all_origins.append(it_efforts_origin)
            to_organisation.append(it_efforts_origin.received_from)
            past.append(it_efforts_origin.received_on)
        if it_efforts.reviewed_for is not None:
            to_organisation += it_efforts.reviewed_for
        if it_efforts.text is not None:
            free_texts.append(it_efforts.text)
        if it_efforts.carries_out is not None:
            to_effort.append(it_efforts.carries_out)
        if it_efforts.needs is not None:
            to_need += it_efforts.needs
        if it_efforts.goals is not None:
            to_goal += it_efforts.goals
        to_organisation.append(it_efforts.provider)
        if it_efforts.responsible is not None:
            to_role_assignment.append(it_efforts.responsible)
        if it_efforts.starts is not None:
            days.append(it_efforts.starts)
        if it_efforts.ends is not None:
            days.append(it_efforts.ends)
        if it_efforts.ends is not None:
            periods.append((it_efforts.starts, it_efforts.ends))
        if it_efforts.frequency is not None:
            free_labels.append(it_efforts.frequency)
        it_efforts_codings_s = it_efforts.codings
        if it_efforts_codings_s:
            all_effort_codings += it_efforts_codings_s
            for it_efforts_codings in it_efforts_codings_s:
                it_efforts_codings_target = it_efforts_codings.target
                if it_efforts_codings_target is not None:
                    all_codings.append(it_efforts_codings_target)
                    web_identifiers.append(it_efforts_codings_target.scheme)
                    labels.append(it_efforts_codings_target.scheme_version)
                    if it_efforts_codings_target.concept is not None:
                        web_identifiers.append(it_efforts_codings_target.concept)
                    labels.append(it_efforts_codings_target.code)
                    labels.append(it_efforts_codings_target.label)
                it_efforts_codings_action = it_efforts_codings.action
                if it_efforts_codings_action is not None:
                    all_codings.append(it_efforts_codings_action)
                    web_identifiers.append(it_efforts_codings_action.scheme)
                    labels.append(it_efforts_codings_action.scheme_version)
                    if it_efforts_codings_action.concept is not None:
                        web_identifiers.append(it_efforts_codings_action.concept)
                    labels.append(it_efforts_codings_action.code)
                    labels.append(it_efforts_codings_action.label)
                it_efforts_codings_means = it_efforts_codings.means
                if it_efforts_codings_means is not None:
                    all_codings.append(it_efforts_codings_means)
                    web_identifiers.append(it_efforts_codings_means.scheme)
                    labels.append(it_efforts_codings_means.scheme_version)
                    if it_efforts_codings_means.concept is not None:
                        web_identifiers.append(it_efforts_codings_means.concept)
                    labels.append(it_efforts_codings_means.code)
                    labels.append(it_efforts_codings_means.label)
    all_plans = it.plans or NOTHING
    for it_plans in all_plans:
        ids.append(it_plans.id)
        to_person += it_plans.concerns
        if it_plans.category is not None:
            categories.append(it_plans.category)
        if it_plans.recorded_on is not None:
            past.append(it_plans.recorded_on)
        if it_plans.recorded_by is not None:
            to_role_assignment.append(it_plans.recorded_by)
        if it_plans.source_unit is not None:
            to_organisation.append(it_plans.source_unit)
        it_plans_origin = it_plans.origin
        if it_plans_origin is not None:
            all_origins.append(it_plans_origin)
            to_organisation.append(it_plans_origin.received_from)
            past.append(it_plans_origin.received_on)
        if it_plans.reviewed_for is not None:
            to_organisation += it_plans.reviewed_for
        if it_plans.text is not None:
            free_texts.append(it_plans.text)
        free_texts.append(it_plans.reason)
        if it_plans.coordinator is not None:
            to_role_assignment.append(it_plans.coordinator)
        to_person += it_plans.participants
        if it_plans.needs is not None:
            to_need += it_plans.needs
        if it_plans.goals is not None:
            to_goal += it_plans.goals
        if it_plans.efforts is not None:
            to_effort += it_plans.efforts
        it_plans_views_s = it_plans.views
        if it_plans_views_s:
            all_opinions += it_plans_views_s
            for it_plans_views in it_plans_views_s:
                to_person.append(it_plans_views.person)
                if it_plans_views.given_on is not None:
                    past.append(it_plans_views.given_on)
                if it_plans_views.text is not None:
                    free_texts.append(it_plans_views.text)
        days.append(it_plans.starts)
        if it_plans.ends is not None:
            days.append(it_plans.ends)
        if it_plans.ends is not None:
            periods.append((it_plans.starts, it_plans.ends))
        if it_plans.review_due is not None:
            days.append(it_plans.review_due)
        if it_plans.meeting is not None:
            to_meeting.append(it_plans.meeting)
    all_meetings = it.meetings or NOTHING
    for it_meetings in all_meetings:
        ids.append(it_meetings.id)
        to_person += it_meetings.concerns
        if it_meetings.category is not None:
            categories.append(it_meetings.category)
        if it_meetings.recorded_on is not None:
            past.append(it_meetings.recorded_on)
        if it_meetings.recorded_by is not None:
            to_role_assignment.append(it_meetings.recorded_by)
        if it_meetings.source_unit is not None:
            to_organisation.append(it_meetings.source_unit)
        it_meetings_origin = it_meetings.origin
        if it_meetings_origin is not None:
            all_origins.append(it_meetings_origin)
            to_organisation.append(it_meetings_origin.received_from)
            past.append(it_meetings_origin.received_on)
        if it_meetings.reviewed_for is not None:
            to_organisation += it_meetings.reviewed_for
        if it_meetings.text is not None:
            free_texts.append(it_meetings.text)
        past.append(it_meetings.held_on)
        to_person += it_meetings.participants
        if it_meetings.called_by is not None:
            to_role_assignment.append(it_meetings.called_by)
        if it_meetings.place is not None:
            free_texts.append(it_meetings.place)
    all_follow_ups = it.follow_ups or NOTHING
    for it_follow_ups in all_follow_ups:
        ids.append(it_follow_ups.id)
        to_person += it_follow_ups.concerns
        if it_follow_ups.category is not None:
            categories.append(it_follow_ups.category)
        if it_follow_ups.recorded_on is not None:
            past.append(it_follow_ups.recorded_on)
        if it_follow_ups.recorded_by is not None:
            to_role_assignment.append(it_follow_ups.recorded_by)
        if it_follow_ups.source_unit is not None:
            to_organisation.append(it_follow_ups.source_unit)
        it_follow_ups_origin = it_follow_ups.origin
        if it_follow_ups_origin is not None:
            all_origins.append(it_follow_ups_origin)
            to_organisation.append(it_follow_ups_origin.received_from)
            past.append(it_follow_ups_origin.received_on)
        if it_follow_ups.reviewed_for is not None:
            to_organisation += it_follow_ups.reviewed_for
        if it_follow_ups.text is not None:
            free_texts.append(it_follow_ups.text)
        if it_follow_ups.plan is not None:
            to_plan.append(it_follow_ups.plan)
        past.append(it_follow_ups.reviewed_on)
        it_follow_ups_items_s = it_follow_ups.items
        if it_follow_ups_items_s:
            all_review_items += it_follow_ups_items_s
            for it_follow_ups_items in it_follow_ups_items_s:
                if it_follow_ups_items.need is not None:
                    to_need.append(it_follow_ups_items.need)
                if it_follow_ups_items.goal is not None:
                    to_goal.append(it_follow_ups_items.goal)
                if it_follow_ups_items.effort is not None:
                    to_effort.append(it_follow_ups_items.effort)
                it_follow_ups_items_measure = it_follow_ups_items.measure
                if it_follow_ups_items_measure is not None:
                    all_measures.append(it_follow_ups_items_measure)
                if it_follow_ups_items.text is not None:
                    free_texts.append(it_follow_ups_items.text)
        if it_follow_ups.next_review is not None:
            days.append(it_follow_ups.next_review)
    all_concern_reports = it.concern_reports or NOTHING
    for it_concern_reports in all_concern_reports:
        ids.append(it_concern_reports.id)
        to_person += it_concern_reports.concerns
        if it_concern_reports.category is not None:
            categories.append(it_concern_reports.category)
        if it_concern_reports.recorded_on is not None:
            past.append(it_concern_reports.recorded_on)
        if it_concern_reports.recorded_by is not None:
            to_role_assignment.append(it_concern_reports.recorded_by)
        if it_concern_reports.source_unit is not None:
            to_organisation.append(it_concern_reports.source_unit)
        it_concern_reports_origin = it_concern_reports.origin
        if it_concern_reports_origin is not None:
            all_origins.append(it_concern_reports_origin)
            to_organisation.append(it_concern_reports_origin.received_from)
            past.append(it_concern_reports_origin.received_on)
        if it_concern_reports.reviewed_for is not None:
            to_organisation += it_concern_reports.reviewed_for
        if it_concern_reports.text is not None:
            free_texts.append(it_concern_reports.text)
        to_role_assignment.append(it_concern_reports.reported_by)
        to_organisation.append(it_concern_reports.sent_from)
        to_organisation.append(it_concern_reports.received_by)
        past.append(it_concern_reports.reported_on)
        if it_concern_reports.rests_on is not None:
            to_element += it_concern_reports.rests_on
    all_applications = it.applications or NOTHING
    for it_applications in all_applications:
        ids.append(it_applications.id)
        to_person += it_applications.concerns
        if it_applications.category is not None:
            categories.append(it_applications.category)
        if it_applications.recorded_on is not None:
            past.append(it_applications.recorded_on)
        if it_applications.recorded_by is not None:
            to_role_assignment.append(it_applications.recorded_by)
        if it_applications.source_unit is not None:
            to_organisation.append(it_applications.source_unit)
        it_applications_origin = it_applications.origin
        if it_applications_origin is not None:
            all_origins.append(it_applications_origin)
            to_organisation.append(it_applications_origin.received_from)
            past.append(it_applications_origin.received_on)
        if it_applications.reviewed_for is not None:
            to_organisation += it_applications.reviewed_for
        if it_applications.text is not None:
            free_texts.append(it_applications.text)
        to_person.append(it_applications.applicant)
        to_organisation.append(it_applications.received_by)
        past.append(it_applications.applied_on)
    all_documents = it.documents or NOTHING
    for it_documents in all_documents:
        ids.append(it_documents.id)
        to_person += it_documents.concerns
        if it_documents.category is not None:
            categories.append(it_documents.category)
        if it_documents.recorded_on is not None:
            past.append(it_documents.recorded_on)
        if it_documents.recorded_by is not None:
            to_role_assignment.append(it_documents.recorded_by)
        if it_documents.source_unit is not None:
            to_organisation.append(it_documents.source_unit)
        it_documents_origin = it_documents.origin
        if it_documents_origin is not None:
            all_origins.append(it_documents_origin)
            to_organisation.append(it_documents_origin.received_from)
            past.append(it_documents_origin.received_on)
        if it_documents.reviewed_for is not None:
            to_organisation += it_documents.reviewed_for
        if it_documents.text is not None:
            free_texts.append(it_documents.text)
        if it_documents.dated is not None:
            days.append(it_documents.dated)
        to_organisation.append(it_documents.held_by)
        if it_documents.archive_reference is not None:
            labels.append(it_documents.archive_reference)
    all_agreements = it.agreements or NOTHING
    for it_agreements in all_agreements:
        ids.append(it_agreements.id)
        to_person.append(it_agreements.person)
        if it_agreements.plan is not None:
            to_plan.append(it_agreements.plan)
        if it_agreements.effort is not None:
            to_effort.append(it_agreements.effort)
        past.append(it_agreements.given_on)
        if it_agreements.text is not None:
            free_texts.append(it_agreements.text)
    all_consents = it.consents or NOTHING
    for it_consents in all_consents:
        ids.append(it_consents.id)
        to_person.append(it_consents.about)
        it_consents_scope = it_consents.scope
        if it_consents_scope is not None:
            all_scopes.append(it_consents_scope)
            if it_consents_scope.disclosers is not None:
                to_organisation += it_consents_scope.disclosers
            if it_consents_scope.recipients is not None:
                to_organisation += it_consents_scope.recipients
            if it_consents_scope.recipient_people is not None:
                to_person += it_consents_scope.recipient_people
            if it_consents_scope.data_from is not None:
                days.append(it_consents_scope.data_from)
            if it_consents_scope.data_to is not None:
                days.append(it_consents_scope.data_to)
            if it_consents_scope.data_to is not None:
                periods.append((it_consents_scope.data_from, it_consents_scope.data_to))
            if it_consents_scope.elements is not None:
                to_element += it_consents_scope.elements
            if it_consents_scope.as_written is not None:
                free_texts.append(it_consents_scope.as_written)
        if it_consents.starts is not None:
            days.append(it_consents.starts)
        if it_consents.ends is not None:
            days.append(it_consents.ends)
        if it_consents.ends is not None:
            periods.append((it_consents.starts, it_consents.ends))
        if it_consents.registered_on is not None:
            past.append(it_consents.registered_on)
        if it_consents.registered_by is not None:
            to_role_assignment.append(it_consents.registered_by)
        if it_consents.registered_at is not None:
            to_organisation.append(it_consents.registered_at)
        if it_consents.evidence is not None:
            to_document.append(it_consents.evidence)
        if it_consents.required_parties is not None:
            to_person += it_consents.required_parties
        it_consents_given_by_s = it_consents.given_by
        if it_consents_given_by_s:
            all_consent_givens += it_consents_given_by_s
            for it_consents_given_by in it_consents_given_by_s:
                to_person.append(it_consents_given_by.party)
                past.append(it_consents_given_by.given_on)
        it_consents_maturity = it_consents.maturity
        if it_consents_maturity is not None:
            all_maturity_assessments.append(it_consents_maturity)
            if it_consents_maturity.matter is not None:
                free_labels.append(it_consents_maturity.matter)
            if it_consents_maturity.decided_by is not None:
                to_role_assignment.append(it_consents_maturity.decided_by)
            past.append(it_consents_maturity.decided_on)
        it_consents_withdrawal = it_consents.withdrawal
        if it_consents_withdrawal is not None:
            all_withdrawals.append(it_consents_withdrawal)
            to_person.append(it_consents_withdrawal.party)
            past.append(it_consents_withdrawal.given_on)
        if it_consents.informed_in is not None:
            language_tags += it_consents.informed_in
    all_denials = it.denials or NOTHING
    for it_denials in all_denials:
        ids.append(it_denials.id)
        to_person.append(it_denials.about)
        it_denials_scope = it_denials.scope
        if it_denials_scope is not None:
            all_scopes.append(it_denials_scope)
            if it_denials_scope.disclosers is not None:
                to_organisation += it_denials_scope.disclosers
            if it_denials_scope.recipients is not None:
                to_organisation += it_denials_scope.recipients
            if it_denials_scope.recipient_people is not None:
                to_person += it_denials_scope.recipient_people
            if it_denials_scope.data_from is not None:
                days.append(it_denials_scope.data_from)
            if it_denials_scope.data_to is not None:
                days.append(it_denials_scope.data_to)
            if it_denials_scope.data_to is not None:
                periods.append((it_denials_scope.data_from, it_denials_scope.data_to))
            if it_denials_scope.elements is not None:
                to_element += it_denials_scope.elements
            if it_denials_scope.as_written is not None:
                free_texts.append(it_denials_scope.as_written)
        if it_denials.starts is not None:
            days.append(it_denials.starts)
        if it_denials.ends is not None:
            days.append(it_denials.ends)
        if it_denials.ends is not None:
            periods.append((it_denials.starts, it_denials.ends))
        if it_denials.registered_on is not None:
            past.append(it_denials.registered_on)
        if it_denials.registered_by is not None:
            to_role_assignment.append(it_denials.registered_by)
        if it_denials.registered_at is not None:
            to_organisation.append(it_denials.registered_at)
        if it_denials.evidence is not None:
            to_document.append(it_denials.evidence)
        to_person.append(it_denials.by_party)
        if it_denials.lifted_on is not None:
            past.append(it_denials.lifted_on)
    all_grounds = it.grounds or NOTHING
    for it_grounds in all_grounds:
        ids.append(it_grounds.id)
        to_person.append(it_grounds.about)
        it_grounds_scope = it_grounds.scope
        if it_grounds_scope is not None:
            all_scopes.append(it_grounds_scope)
            if it_grounds_scope.disclosers is not None:
                to_organisation += it_grounds_scope.disclosers
            if it_grounds_scope.recipients is not None:
                to_organisation += it_grounds_scope.recipients
            if it_grounds_scope.recipient_people is not None:
                to_person += it_grounds_scope.recipient_people
            if it_grounds_scope.data_from is not None:
                days.append(it_grounds_scope.data_from)
            if it_grounds_scope.data_to is not None:
                days.append(it_grounds_scope.data_to)
            if it_grounds_scope.data_to is not None:
                periods.append((it_grounds_scope.data_from, it_grounds_scope.data_to))
            if it_grounds_scope.elements is not None:
                to_element += it_grounds_scope.elements
            if it_grounds_scope.as_written is not None:
                free_texts.append(it_grounds_scope.as_written)
        if it_grounds.starts is not None:
            days.append(it_grounds.starts)
        if it_grounds.ends is not None:
            days.append(it_grounds.ends)
        if it_grounds.ends is not None:
            periods.append((it_grounds.starts, it_grounds.ends))
        if it_grounds.registered_on is not None:
            past.append(it_grounds.registered_on)
        if it_grounds.registered_by is not None:
            to_role_assignment.append(it_grounds.registered_by)
        if it_grounds.registered_at is not None:
            to_organisation.append(it_grounds.registered_at)
        if it_grounds.evidence is not None:
            to_document.append(it_grounds.evidence)
        if it_grounds.decided_by is not None:
            to_role_assignment.append(it_grounds.decided_by)
        if it_grounds.decided_on is not None:
            past.append(it_grounds.decided_on)
        if it_grounds.denial_reason is not None:
            free_texts.append(it_grounds.denial_reason)
        if it_grounds.necessity is not None:
            free_texts.append(it_grounds.necessity)
    all_harm_assessments = it.harm_assessments or NOTHING
    for it_harm_assessments in all_harm_assessments:
        ids.append(it_harm_assessments.id)
        to_person += it_harm_assessments.concerns
        if it_harm_assessments.recipient is not None:
            to_organisation.append(it_harm_assessments.recipient)
        if it_harm_assessments.recipient_person is not None:
            to_person.append(it_harm_assessments.recipient_person)
        if it_harm_assessments.elements is not None:
            to_element += it_harm_assessments.elements
        if it_harm_assessments.decided_by is not None:
            to_role_assignment.append(it_harm_assessments.decided_by)
        past.append(it_harm_assessments.decided_on)
        if it_harm_assessments.ends is not None:
            days.append(it_harm_assessments.ends)
        if it_harm_assessments.text is not None:
            free_texts.append(it_harm_assessments.text)
    all_disclosures = it.disclosures or NOTHING
    for it_disclosures in all_disclosures:
        ids.append(it_disclosures.id)
        to_person += it_disclosures.concerns
        to_organisation.append(it_disclosures.discloser)
        if it_disclosures.recipients is not None:
            to_organisation += it_disclosures.recipients
        if it_disclosures.recipient_people is not None:
            to_person += it_disclosures.recipient_people
        past.append(it_disclosures.disclosed_on)
        if it_disclosures.elements is not None:
            to_element += it_disclosures.elements
        if it_disclosures.relies_on is not None:
            to_statement += it_disclosures.relies_on
        if it_disclosures.text is not None:
            free_texts.append(it_disclosures.text)
    all_information_requests = it.requests or NOTHING
    for it_requests in all_information_requests:
        ids.append(it_requests.id)
        if it_requests.discloser is not None:
            to_organisation.append(it_requests.discloser)
        if it_requests.recipient is not None:
            to_organisation.append(it_requests.recipient)
        if it_requests.recipient_person is not None:
            to_person.append(it_requests.recipient_person)
        if it_requests.plan is not None:
            to_plan.append(it_requests.plan)
        if it_requests.elements is not None:
            to_element += it_requests.elements
        if it_requests.requested_at is not None:
            moments.append(it_requests.requested_at)
        if it_requests.text is not None:
            free_texts.append(it_requests.text)
    records = {"Case": [it], "Person": all_persons, "RoleAssignment": all_role_assignments, "HandOver": all_hand_overs, "Observation": all_observations, "Telling": all_tellings, "Assessment": all_assessments, "Need": all_needs, "Goal": all_goals, "Effort": all_efforts, "Plan": all_plans, "Meeting": all_meetings, "FollowUp": all_follow_ups, "ConcernReport": all_concern_reports, "Application": all_applications, "Document": all_documents, "Agreement": all_agreements, "Consent": all_consents, "Denial": all_denials, "Ground": all_grounds, "HarmAssessment": all_harm_assessments, "Disclosure": all_disclosures, "InformationRequest": all_information_requests, "Origin": all_origins, "Measure": all_measures, "Coding": all_codings, "AssessedArea": all_assessed_areas, "EffortCoding": all_effort_codings, "Opinion": all_opinions, "ReviewItem": all_review_items, "Scope": all_scopes, "ConsentGiven": all_consent_givens, "MaturityAssessment": all_maturity_assessments, "Withdrawal": all_withdrawals}
    return PartIndex(records, ids, to_organisation, to_person, categories, to_role_assignment, to_element, to_need, to_telling, to_effort, to_goal, to_document, to_statement, to_plan, to_meeting)


def index_exchange(it: Exchange, file: FileIndex) -> PartIndex:
    past = file.past
    labels = file.labels
    organisation_numbers = file.organisation_numbers
    hsa_ids = file.hsa_ids
    municipality_codes = file.municipality_codes
    school_unit_codes = file.school_unit_codes
    free_labels = file.free_labels
    moments = file.moments
    version_numbers = file.version_numbers
    profile_names = file.profile_names
    all_group_measurements: list[Any] = []
    ids: list[Any] = []
    to_organisation: list[Any] = []
    ids.append(it.id)
    version_numbers.append(it.standard_version)
    moments.append(it.created)
    to_organisation.append(it.sender)
    to_organisation += it.recipients
    if it.profile is not None:
        profile_names.append(it.profile)
    all_organisations = it.organisations or NOTHING
    for it_organisations in all_organisations:
        ids.append(it_organisations.id)
        labels.append(it_organisations.name)
        if it_organisations.part_of is not None:
            to_organisation.append(it_organisations.part_of)
        if it_organisations.organisation_number is not None:
            organisation_numbers.append(it_organisations.organisation_number)
        if it_organisations.hsa_id is not None:
            hsa_ids.append(it_organisations.hsa_id)
        if it_organisations.municipality_code is not None:
            municipality_codes.append(it_organisations.municipality_code)
        if it_organisations.school_unit_code is not None:
            school_unit_codes.append(it_organisations.school_unit_code)
    all_group_activitys = it.group_activities or NOTHING
    for it_group_activities in all_group_activitys:
        ids.append(it_group_activities.id)
        to_organisation.append(it_group_activities.organisation)
        past.append(it_group_activities.held_on)
        free_labels.append(it_group_activities.subject)
        it_group_activities_measurements_s = it_group_activities.measurements
        if it_group_activities_measurements_s:
            all_group_measurements += it_group_activities_measurements_s
            for it_group_activities_measurements in it_group_activities_measurements_s:
                if it_group_activities_measurements.held_on is not None:
                    past.append(it_group_activities_measurements.held_on)
                free_labels.append(it_group_activities_measurements.subject)
    records = {"Exchange": [it], "Organisation": all_organisations, "GroupActivity": all_group_activitys, "GroupMeasurement": all_group_measurements}
    return PartIndex(records, ids, to_organisation, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING)


def references_lead_right(part: PartIndex, around: dict[str, list[Any]]) -> bool:
    """Whether every reference names an id that a record of a right class has.

    `around` holds the records of the envelope. No id may stand twice.
    """
    here = part.records
    if part.to_organisation:
        ids = {each.id for each in around["Organisation"]}
        if not ids.issuperset(part.to_organisation):
            return False
    if part.to_person:
        ids = {each.id for each in here["Person"]}
        if not ids.issuperset(part.to_person):
            return False
    if part.to_role_assignment:
        ids = {each.id for each in here["RoleAssignment"]}
        if not ids.issuperset(part.to_role_assignment):
            return False
    if part.to_element:
        ids = {each.id for kind in ('Observation', 'AssessedArea', 'Need', 'Goal', 'Telling', 'Effort', 'Plan', 'Meeting', 'FollowUp', 'ConcernReport', 'Application', 'Document') for each in here[kind]}
        if not ids.issuperset(part.to_element):
            return False
    if part.to_need:
        ids = {each.id for each in here["Need"]}
        if not ids.issuperset(part.to_need):
            return False
    if part.to_telling:
        ids = {each.id for each in here["Telling"]}
        if not ids.issuperset(part.to_telling):
            return False
    if part.to_effort:
        ids = {each.id for each in here["Effort"]}
        if not ids.issuperset(part.to_effort):
            return False
    if part.to_goal:
        ids = {each.id for each in here["Goal"]}
        if not ids.issuperset(part.to_goal):
            return False
    if part.to_document:
        ids = {each.id for each in here["Document"]}
        if not ids.issuperset(part.to_document):
            return False
    if part.to_statement:
        ids = {each.id for kind in ('Consent', 'Denial', 'Ground') for each in here[kind]}
        if not ids.issuperset(part.to_statement):
            return False
    if part.to_plan:
        ids = {each.id for each in here["Plan"]}
        if not ids.issuperset(part.to_plan):
            return False
    if part.to_meeting:
        ids = {each.id for each in here["Meeting"]}
        if not ids.issuperset(part.to_meeting):
            return False
    return True
