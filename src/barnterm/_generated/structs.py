# Printed by `barnterm generate` from schema/*.yaml. Do not edit.
"""The schema as msgspec Structs, for reading a file fast. `barnterm.check.patterns` has the patterns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from msgspec import Meta, Raw, Struct

if TYPE_CHECKING:
    from typing import Optional as Maybe
else:

    class Maybe:
        """A field that may be left out but never be null: None is the default, not a value."""

        def __class_getitem__(cls, item: Any) -> Any:
            return item


STANDARD = "0.1.0"
BASE = "https://w3id.org/barnterm/def/"

LocalId = str
Day = str
Moment = str
Text = Raw
Label = str
Count = Annotated[int, Meta(ge=0, le=1000000)]
Years = Annotated[int, Meta(ge=0, le=130)]
Flag = bool
LanguageTag = str
WebIdentifier = str
VersionNumber = str
ProfileName = str
PersonalIdentityNumber = str
CoordinationNumber = str
OrganisationNumber = str
HsaId = str
MunicipalityCode = str
SchoolUnitCode = str

Service = Literal["education", "preschool", "open_preschool", "school", "adapted_school", "pupil_health", "after_school_care", "activity_responsibility", "social_services", "individual_and_family_services", "social_services_open", "outreach_work", "social_emergency", "family_law", "family_counselling", "foster_care_services", "residential_care", "disability_services", "health_care", "maternity_clinic", "child_health_centre", "primary_care", "youth_clinic", "primary_mental_health", "child_psychiatry", "paediatrics", "habilitation", "speech_therapy", "addiction_care", "dental_care", "family_centre", "barnahus", "police", "prosecution", "leisure", "youth_centre", "culture_school", "civil_society", "sports_club", "helpline", "womens_shelter", "young_womens_support", "municipality", "region"]
Profession = Literal["teacher", "special_needs_teacher", "special_educator", "preschool_teacher", "child_care_worker", "after_school_teacher", "mother_tongue_teacher", "pupil_assistant", "career_counsellor", "principal", "school_counsellor", "school_nurse", "school_doctor", "school_psychologist", "nurse", "child_health_nurse", "midwife", "physician", "psychologist", "psychotherapist", "medical_social_worker", "health_care_therapist", "speech_therapist", "physiotherapist", "occupational_therapist", "dietitian", "dentist", "dental_hygienist", "social_worker", "family_support_worker", "family_law_officer", "foster_care_officer", "assistance_officer", "residential_care_worker", "youth_outreach_worker", "youth_coach", "leisure_leader", "arts_teacher", "association_leader", "police_officer", "neighbourhood_police_officer", "child_interviewer", "prosecutor", "interpreter"]
PersonRelation = Literal["child", "guardian", "appointed_guardian", "parent_without_custody", "step_parent", "foster_parent", "contact_carer", "sibling", "grandparent", "other_relative", "other_adult_at_home", "friend", "network_member", "professional"]
ProtectionMarking = Literal["not_protected", "confidentiality_marked", "protected_registration", "fictitious_identity", "unknown"]
Custody = Literal["joint", "sole", "none", "unknown"]
FamilySituation = Literal["parents_together", "parents_apart", "alternating_residence", "mainly_one_parent", "one_parent", "no_parent", "unknown"]
Setting = Literal["home", "at_school", "on_the_way", "neighbourhood", "free_time", "online", "everywhere"]
MeasureUnit = Literal["days_absent", "days_present", "sessions", "people"]
MeasureBound = Literal["at_least", "at_most", "exactly"]
Source = Literal["own", "backa_barnet", "girfec", "kronobarnsmodellen", "sormland", "soc_for_unga", "falun", "sspf", "sip", "national_information_structure", "socialstyrelsen_termbank", "early_coordinated_efforts", "swedish_statute", "danish_children_concepts", "gdpr", "children"]
CoreConcept = Literal["need", "concern", "concern_report", "strength", "effort", "early_effort", "assessment", "investigation", "goal", "plan", "follow_up", "hand_over", "coordination", "coordination_responsibility", "cooperation", "collaboration", "consent", "agreement_to_take_part", "agreement_to_effort", "gdpr_basis", "secrecy", "duty_of_silence", "disclosure", "denial", "harm", "maturity", "protection", "placement", "foster_home", "contact_person", "contact_family", "case", "child", "child_perspective", "childs_perspective", "best_interests", "participation", "support_level", "network", "custody", "voluntariness", "compulsory_care", "referral", "application", "decision"]
NeedArea = Literal["safety", "safety_at_home", "violence_against_child", "violence_between_adults", "safety_at_school", "bullying", "safety_in_neighbourhood", "sexual_abuse", "partner_violence", "honour_related_oppression", "online_safety", "exploitation", "victim_of_crime", "running_away", "protected_identity", "care", "everyday_care", "everyday_routines", "adequate_care", "emotional_closeness", "guidance_and_limits", "continuity_of_care", "parenting_support", "guardian_substance_use", "guardian_mental_illness", "guardian_illness", "guardian_imprisonment", "parental_cooperation", "family_economy", "housing", "health", "bodily_complaints", "sleep", "dental_health", "eating", "chronic_illness", "disability_support", "neurodevelopmental_support", "vision_and_hearing", "mental_health", "anxiety", "low_mood", "self_harm", "suicidal_thoughts", "trauma", "grief", "sexuality_and_relations", "substance_use", "gambling_and_gaming", "access_to_health_care", "development", "school_attendance", "school_results", "learning_pace", "reading", "writing", "mathematics", "language", "speech", "communication", "concentration", "motor_skills", "managing_feelings", "school_transitions", "belonging", "friends", "loneliness", "class_belonging", "culture_and_mother_tongue", "newly_arrived", "family_contact", "identity", "trusted_adult", "leisure", "play", "hobby", "physical_activity", "culture_and_creativity", "rest_and_screens", "respect", "being_heard", "participation", "knowing_rights", "privacy", "discrimination", "responsibility", "responsibility_at_home", "young_carer", "responsibility_at_school", "independence", "own_choices", "life_without_crime", "path_to_work"]
NeedLevel = Literal["not_assessed", "unclear", "none", "low", "medium", "high", "immediate"]
FindingKind = Literal["strength", "concern", "risk", "no_concern", "wish", "open_question", "declined_to_answer", "not_assessed"]
NeedStatus = Literal["current", "under_investigation", "watched", "waiting", "no_capacity", "responsibility_unclear", "partly_met", "met", "not_pursued", "ruled_out"]
GoalStatus = Literal["proposed", "active", "paused", "partly_reached", "reached", "not_reached", "replaced", "dropped"]
Perspective = Literal["child", "guardian", "parent_without_custody", "foster_carer", "sibling", "professional", "network"]
SupportLevel = Literal["universal", "selective", "indicated"]
EffortType = Literal["advice_and_information", "advice", "support_information", "guided_contact", "staff_consultation", "school_support", "extra_adaptations", "adapted_environment", "sign_support", "pupil_assistant", "extra_adult", "mother_tongue_guidance", "mother_tongue_support", "break_support", "attendance_work", "transition_support", "school_transport", "special_support", "special_teaching", "small_group_teaching", "adjusted_study_path", "distance_teaching", "talks_and_treatment", "supportive_talks", "treatment_talks", "psychotherapy", "trauma_treatment", "crisis_support", "group_treatment", "childrens_group", "skills_training", "addiction_treatment", "health_care_and_rehabilitation", "health_visit", "health_talk", "speech_training", "occupational_therapy", "physiotherapy", "habilitation", "dental_care", "medicine_treatment", "assistive_devices", "family_support", "parent_talks", "parent_course", "home_visits", "family_treatment", "home_based_support", "cooperation_talks", "contact_support", "parent_own_support", "everyday_support", "contact_person", "contact_family", "relief_service", "short_stay", "escort_service", "economic_support", "debt_advice", "housing_support", "interpreter", "leisure_and_meeting_places", "leisure_activity", "after_school_place", "meeting_place", "leisure_card", "mentor", "summer_job", "safety_and_protection", "outreach", "anti_bullying", "safety_planning", "concern_talk", "mediation", "exit_support", "victim_support", "protective_measures", "protected_housing", "placement", "foster_home", "emergency_foster_home", "residential_home", "supported_housing", "after_care", "coordination", "investigation", "educational_mapping", "care_investigation", "social_investigation", "risk_assessment", "coordination_meeting", "coordination_support", "follow_up", "waiting_support"]
EffortPhase = Literal["planned", "performed"]
EffortStatus = Literal["proposed", "offered", "applied_for", "agreed", "waiting", "ongoing", "paused", "completed", "cancelled", "declined", "not_granted"]
Role = Literal["noticer", "first_contact", "coordinator", "assessor", "effort_provider", "case_officer", "decision_maker", "disclosure_assessor", "meeting_leader", "team_member", "service_contact", "receiving_contact", "substitute", "adviser", "reporter", "guardian", "network_supporter", "spokesperson", "legal_representative", "appointed_guardian", "public_counsel", "interpreter"]
Commitment = Literal["listen", "pass_on", "tell_back", "report_concern", "inform_family", "ask_consent", "gather_information", "reuse_what_was_told", "see_who_is_needed", "convene", "lead_meeting", "be_present", "be_family_contact", "assess", "decide", "test_disclosure", "protect_information", "give_effort", "do_agreed_part", "report_progress", "flag_gaps", "keep_plan_current", "follow_up", "hand_over_coordination", "prepare_reception", "step_in", "give_advice", "convey_words", "uphold_childs_rights", "interpret"]
InformationCategory = Literal["identity", "contact_details", "place", "protected_identity", "participation", "contact_exists", "family", "custody", "guardian_circumstances", "guardian_health", "guardian_crime", "guardian_economy", "guardian_exposed_to_violence", "sibling_circumstances", "sibling_protection", "schooling", "attendance", "development", "language_development", "belonging", "relations", "religion_and_origin", "safety", "school_safety", "home_safety", "violence", "sexual_abuse", "victim_of_crime", "concern_report", "health", "diagnosis_and_treatment", "mental_health", "psychological_talks", "substance_use", "dental", "care", "leisure", "respect", "gender_and_sexuality", "responsibility", "suspicion_of_crime", "own_view", "efforts", "placement", "plan"]
Purpose = Literal["joint_assessment_and_plan", "coordinate_support", "make_contact", "give_effort", "hand_over", "follow_up", "inform_family", "protect_child", "investigate_need", "custody_matter", "prevent_crime", "investigate_crime", "quality_development", "supervision"]
ConsentParty = Literal["child", "guardian", "trustee", "person_concerned"]
ConsentForm = Literal["written", "electronic", "oral", "sign_or_picture"]
StatementStatus = Literal["draft", "given", "refused", "active", "withdrawn", "expired", "ended", "lifted", "entered_in_error", "unknown"]
MaturityOutcome = Literal["child_decides", "decide_together", "guardians_decide", "undetermined"]
Action = Literal["disclose", "read", "discuss", "record", "pass_on"]
DenialKind = Literal["denial", "block", "inner_block", "outer_block"]
DenialHandling = Literal["no_denial_known", "not_asked", "respected", "partly_respected", "considered_and_overridden", "duty_applies"]
HarmOutcome = Literal["may_be_disclosed", "may_be_disclosed_in_part", "may_be_disclosed_with_reservation", "withheld_for_harm", "withheld_for_considerable_harm", "withheld_for_danger_to_informant"]
AgreementKind = Literal["take_part", "make_plan", "take_part_in_assessment", "family_takes_part", "be_contacted", "accept_effort"]
Answer = Literal["accepted", "accepted_in_part", "refused", "wants_to_wait", "no_answer", "changed_mind"]
GdprBasis = Literal["public_task", "legal_obligation", "vital_interests", "legitimate_interests"]
LegalGround = Literal["sol_2025_19_1", "sol_2001_14_1", "sol_2025_19_2", "sol_2025_19_4", "sol_2025_19_6", "sol_2025_20_6", "sol_2025_10_8", "sol_2001_2_7", "hsl_16_4", "skol_29_13", "skol_29_14", "osl_10_1", "osl_12_2", "osl_12_3", "osl_8_2", "osl_22_1", "osl_22_2", "osl_40_7g", "osl_10_28", "osl_10_2", "osl_10_15a", "osl_10_27", "osl_10_18a", "osl_10_18c", "osl_10_21", "osl_10_23", "osl_10_24", "osl_25_12", "osl_25_13a", "osl_26_9", "osl_26_9a", "fb_6_11", "fb_6_13a", "fb_6_20c", "sol_2025_11_5", "sol_2025_21_1", "sol_2025_21_2"]
PlanType = Literal["childs_plan", "coordinated_individual_plan", "effort_plan", "action_programme", "development_plan", "care_plan", "placement_plan", "safety_plan", "crisis_plan", "habilitation_plan", "self_care_plan", "investigation_plan"]
MeetingType = Literal["team_meeting", "cooperation_meeting", "review_meeting", "home_or_family_talk", "sip_meeting", "pupil_health_meeting", "progress_meeting", "report_meeting", "handover_meeting", "family_network_meeting"]
DocumentType = Literal["consent_form", "minutes", "concern_report_document", "application_document", "police_report", "preliminary_assessment", "investigation_report", "decision", "referral", "referral_reply", "certificate", "statement_of_opinion", "record_entry", "educational_mapping_document", "plan_document", "follow_up_document", "handover_document", "attendance_record", "call_to_meeting"]
ReviewOutcome = Literal["continue", "change", "end", "start", "reassess", "pause", "hand_over"]
ContactChannel = Literal["web", "phone", "visit", "letter", "email", "chat", "video", "through_someone"]
ProcessStep = Literal["notice", "help_within_own_service", "ask_and_invite", "gather", "assess", "plan_together", "decide", "carry_out", "review", "hand_over", "close"]
Occasion = Literal["before", "after"]


class Origin(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """Where a received record came from and what it may be used for.

    Attributes:
        received_from: The organisation that handed the record over.
        received_on: The day the record was received.
        permitted_purposes: What the recipient may use the record for.
    """

    received_from: LocalId
    received_on: Day
    permitted_purposes: Maybe[list[Purpose]] = None


class Coding(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """A value from somebody else's code system, always with code system, version, code and label.

    Attributes:
        scheme: The address of the code system.
        scheme_version: The edition of the code system that the code is taken from.
        concept: The address of the concept, when the code system has one.
        code: The code as the code system writes it.
        label: The label as the code system writes it.
    """

    scheme: WebIdentifier
    scheme_version: Label
    concept: Maybe[WebIdentifier] = None
    code: Label
    label: Label


class Measure(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """A number of something, with or without saying whether it is at least, at most or exactly so many.

    Attributes:
        amount: How many there were.
        out_of: How many there could have been.
        unit: What is counted.
        bound: Whether the number is to be read as at least, at most or exactly so many.
    """

    amount: Count
    out_of: Maybe[Count] = None
    unit: MeasureUnit
    bound: Maybe[MeasureBound] = None


class Organisation(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """A public authority, a service or a unit.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        name: The organisation's name.
        service: What kind of service it is.
        part_of: The organisation that the unit belongs to.
        organisation_number: The organisation's number, ten digits.
        hsa_id: The unit's id in the HSA directory of Swedish health care.
        municipality_code: Statistics Sweden's code for the municipality.
        school_unit_code: The school unit's code in the national register.
    """

    id: LocalId
    name: Label
    service: Service
    part_of: Maybe[LocalId] = None
    organisation_number: Maybe[OrganisationNumber] = None
    hsa_id: Maybe[HsaId] = None
    municipality_code: Maybe[MunicipalityCode] = None
    school_unit_code: Maybe[SchoolUnitCode] = None


class Person(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """The child, somebody in the family or network, or somebody who meets the child at work.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        relation: Who the person is to the child.
        protection: Whether the person's details are protected. Unknown counts as protected.
        age: Age in whole years on the day the file was created.
        birth_date: The day the person was born.
        given_name: The person's given name.
        family_name: The person's family name.
        personal_identity_number: The person's personal identity number. Optional; a local id is enough.
        coordination_number: The person's coordination number, when there is no personal identity number.
        address: The person's address.
        phone: The person's telephone number.
        email: The person's e-mail address.
        languages: The languages the person speaks, the most used first.
        interpreter_needed: Whether the person needs an interpreter in conversations.
        custody: Whether the person has custody of the child, alone or with somebody else.
        profession: The person's profession, when the person meets the child at work.
        workplace: The organisation where the person works.
        school: The child's school or preschool. It reveals where the child is.
        school_year: The child's school year.
        school_class: The child's class or group. It reveals where the child is.
        school_route: How the child gets to school. It reveals where the child is.
    """

    id: LocalId
    relation: PersonRelation
    protection: ProtectionMarking
    age: Maybe[Years] = None
    birth_date: Maybe[Day] = None
    given_name: Maybe[Label] = None
    family_name: Maybe[Label] = None
    personal_identity_number: Maybe[PersonalIdentityNumber] = None
    coordination_number: Maybe[CoordinationNumber] = None
    address: Maybe[Text] = None
    phone: Maybe[Label] = None
    email: Maybe[Label] = None
    languages: Maybe[list[LanguageTag]] = None
    interpreter_needed: Maybe[Flag] = None
    custody: Maybe[Custody] = None
    profession: Maybe[Profession] = None
    workplace: Maybe[LocalId] = None
    school: Maybe[LocalId] = None
    school_year: Maybe[Label] = None
    school_class: Maybe[Label] = None
    school_route: Maybe[Text] = None


class Observation(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """What somebody has seen or heard, without assessing it.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        concerns: The people the record is about, that is, everybody it says something about.
        category: What kind of information this is. Without a category the record is not disclosed.
        recorded_on: The day the record was written.
        recorded_by: The role that wrote the record.
        source_unit: The organisation that the record belongs to.
        origin: Where the record came from when it is not the organisation's own, and what it may be used for.
        reviewed_for: The recipients for whom the free text has been read through. If a recipient is not listed, the text is withheld.
        text: What needs to be said in one's own words.
        observed_by: The role that saw or heard it.
        observed_on: The day it was seen or heard.
        area: The area of the child's life that it is about.
        setting: Where in the child's everyday life this holds.
        place: The place where it happened. It can reveal where the child is.
        measure: What was counted, for example 11 days of absence out of 20.
    """

    id: LocalId
    concerns: Annotated[list[LocalId], Meta(min_length=1)]
    category: Maybe[InformationCategory] = None
    recorded_on: Maybe[Day] = None
    recorded_by: Maybe[LocalId] = None
    source_unit: Maybe[LocalId] = None
    origin: Maybe[Origin] = None
    reviewed_for: Maybe[list[LocalId]] = None
    text: Maybe[Text] = None
    observed_by: LocalId
    observed_on: Day
    area: Maybe[NeedArea] = None
    setting: Maybe[Setting] = None
    place: Maybe[Text] = None
    measure: Maybe[Measure] = None


class Assessment(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """The view of one person or one profession on one occasion. Different assessments are never merged.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        perspective: Whose view it is: the child's, the guardian's, the professional's or somebody else's.
        view_of: The person whose view it is.
        noted_by: The role that wrote the view down or itself made the assessment.
        organisation: The organisation that this is about.
        mandate: The mandate under which the assessment is made.
        assessed_on: The day the view was given or the assessment made.
        instrument: The tool that was used, for example Behovskompassen.
        interpreter_used: Whether an interpreter was used in the conversation.
        findings: What is said about each of the areas. Areas may be left out.
    """

    id: LocalId
    perspective: Perspective
    view_of: LocalId
    noted_by: Maybe[LocalId] = None
    organisation: Maybe[LocalId] = None
    mandate: Maybe[Label] = None
    assessed_on: Day
    instrument: Maybe[Coding] = None
    interpreter_used: Maybe[Flag] = None
    findings: Annotated[list[AssessedArea], Meta(min_length=1)]


class AssessedArea(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """What an assessment says about one area. Strengths count as much as difficulties.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        concerns: The people the record is about, that is, everybody it says something about.
        category: What kind of information this is. Without a category the record is not disclosed.
        recorded_on: The day the record was written.
        recorded_by: The role that wrote the record.
        source_unit: The organisation that the record belongs to.
        origin: Where the record came from when it is not the organisation's own, and what it may be used for.
        reviewed_for: The recipients for whom the free text has been read through. If a recipient is not listed, the text is withheld.
        text: What needs to be said in one's own words.
        area: The area of the child's life that it is about.
        kind: Whether it is a strength, a difficulty, a wish or something else.
        level: How great the need is.
        setting: Where in the child's everyday life this holds.
        setting_person: The person whose home it is about, when the child has more than one home.
        rests_on: The records that this rests on.
    """

    id: LocalId
    concerns: Annotated[list[LocalId], Meta(min_length=1)]
    category: Maybe[InformationCategory] = None
    recorded_on: Maybe[Day] = None
    recorded_by: Maybe[LocalId] = None
    source_unit: Maybe[LocalId] = None
    origin: Maybe[Origin] = None
    reviewed_for: Maybe[list[LocalId]] = None
    text: Maybe[Text] = None
    area: NeedArea
    kind: FindingKind
    level: Maybe[NeedLevel] = None
    setting: Maybe[Setting] = None
    setting_person: Maybe[LocalId] = None
    rests_on: Maybe[list[LocalId]] = None


class Need(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """Something the child needs and does not fully have.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        concerns: The people the record is about, that is, everybody it says something about.
        category: What kind of information this is. Without a category the record is not disclosed.
        recorded_on: The day the record was written.
        recorded_by: The role that wrote the record.
        source_unit: The organisation that the record belongs to.
        origin: Where the record came from when it is not the organisation's own, and what it may be used for.
        reviewed_for: The recipients for whom the free text has been read through. If a recipient is not listed, the text is withheld.
        text: What needs to be said in one's own words.
        area: The area of the child's life that it is about.
        level: How great the need is.
        status: What state the need is in.
        identified_by: The roles that have noticed the need.
        identified_on: The day the need was first noticed.
        agreed_by: The people who stand behind the description of the need.
        rests_on: The records that this rests on.
        setting: Where in the child's everyday life this holds.
        setting_person: The person whose home it is about, when the child has more than one home.
        support_level: Whether the support is for everybody, for some or for this very child.
    """

    id: LocalId
    concerns: Annotated[list[LocalId], Meta(min_length=1)]
    category: Maybe[InformationCategory] = None
    recorded_on: Maybe[Day] = None
    recorded_by: Maybe[LocalId] = None
    source_unit: Maybe[LocalId] = None
    origin: Maybe[Origin] = None
    reviewed_for: Maybe[list[LocalId]] = None
    text: Maybe[Text] = None
    area: NeedArea
    level: NeedLevel
    status: NeedStatus
    identified_by: Annotated[list[LocalId], Meta(min_length=1)]
    identified_on: Maybe[Day] = None
    agreed_by: Maybe[list[LocalId]] = None
    rests_on: Maybe[list[LocalId]] = None
    setting: Maybe[Setting] = None
    setting_person: Maybe[LocalId] = None
    support_level: Maybe[SupportLevel] = None


class Goal(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """What is to get better and how it will be noticed.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        concerns: The people the record is about, that is, everybody it says something about.
        category: What kind of information this is. Without a category the record is not disclosed.
        recorded_on: The day the record was written.
        recorded_by: The role that wrote the record.
        source_unit: The organisation that the record belongs to.
        origin: Where the record came from when it is not the organisation's own, and what it may be used for.
        reviewed_for: The recipients for whom the free text has been read through. If a recipient is not listed, the text is withheld.
        text: What needs to be said in one's own words.
        needs: The needs that this answers.
        target: How it will be noticed that the goal is reached.
        due: The day the goal is to be reached.
        set_on: The day the goal was set.
        status: What state the goal is in.
    """

    id: LocalId
    concerns: Annotated[list[LocalId], Meta(min_length=1)]
    category: Maybe[InformationCategory] = None
    recorded_on: Maybe[Day] = None
    recorded_by: Maybe[LocalId] = None
    source_unit: Maybe[LocalId] = None
    origin: Maybe[Origin] = None
    reviewed_for: Maybe[list[LocalId]] = None
    text: Text
    needs: Annotated[list[LocalId], Meta(min_length=1)]
    target: Maybe[Measure] = None
    due: Maybe[Day] = None
    set_on: Maybe[Day] = None
    status: GoalStatus


class Telling(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """Who told whom what and when, so that nobody needs to ask again.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        concerns: The people the record is about, that is, everybody it says something about.
        category: What kind of information this is. Without a category the record is not disclosed.
        recorded_on: The day the record was written.
        recorded_by: The role that wrote the record.
        source_unit: The organisation that the record belongs to.
        origin: Where the record came from when it is not the organisation's own, and what it may be used for.
        reviewed_for: The recipients for whom the free text has been read through. If a recipient is not listed, the text is withheld.
        text: What needs to be said in one's own words.
        told_by: The person who told.
        told_to: The organisation that was told.
        told_to_person: The person in the family or network who was told.
        told_to_role: The role that was told.
        told_on: The day it was told.
        area: The area of the child's life that it is about.
        reused_from: The earlier account that was reused instead of asking again.
    """

    id: LocalId
    concerns: Annotated[list[LocalId], Meta(min_length=1)]
    category: Maybe[InformationCategory] = None
    recorded_on: Maybe[Day] = None
    recorded_by: Maybe[LocalId] = None
    source_unit: Maybe[LocalId] = None
    origin: Maybe[Origin] = None
    reviewed_for: Maybe[list[LocalId]] = None
    text: Maybe[Text] = None
    told_by: LocalId
    told_to: Maybe[LocalId] = None
    told_to_person: Maybe[LocalId] = None
    told_to_role: Maybe[LocalId] = None
    told_on: Day
    area: Maybe[NeedArea] = None
    reused_from: Maybe[LocalId] = None


class Effort(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """Something that is done to meet a need or reach a goal.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        concerns: The people the record is about, that is, everybody it says something about.
        category: What kind of information this is. Without a category the record is not disclosed.
        recorded_on: The day the record was written.
        recorded_by: The role that wrote the record.
        source_unit: The organisation that the record belongs to.
        origin: Where the record came from when it is not the organisation's own, and what it may be used for.
        reviewed_for: The recipients for whom the free text has been read through. If a recipient is not listed, the text is withheld.
        text: What needs to be said in one's own words.
        type: What kind of effort it is, whoever gives it.
        phase: Whether this is the planned or the performed effort. They are two separate records that are linked.
        carries_out: The planned effort that this one carries out.
        status: What state the effort is in.
        needs: The needs that this answers.
        goals: The goals that this is to lead to.
        provider: The organisation that gives the effort.
        responsible: The role responsible for the effort.
        starts: The first day.
        ends: The last day, which is included.
        sessions: How many times the effort is given.
        frequency: How often the effort is given, for example two sessions a week.
        individually_assessed: Whether the effort is given after an individual assessment of the need.
        support_level: Whether the support is for everybody, for some or for this very child.
        codings: The effort as other code systems express it.
    """

    id: LocalId
    concerns: Annotated[list[LocalId], Meta(min_length=1)]
    category: Maybe[InformationCategory] = None
    recorded_on: Maybe[Day] = None
    recorded_by: Maybe[LocalId] = None
    source_unit: Maybe[LocalId] = None
    origin: Maybe[Origin] = None
    reviewed_for: Maybe[list[LocalId]] = None
    text: Maybe[Text] = None
    type: EffortType
    phase: EffortPhase
    carries_out: Maybe[LocalId] = None
    status: EffortStatus
    needs: Maybe[list[LocalId]] = None
    goals: Maybe[list[LocalId]] = None
    provider: LocalId
    responsible: Maybe[LocalId] = None
    starts: Maybe[Day] = None
    ends: Maybe[Day] = None
    sessions: Maybe[Count] = None
    frequency: Maybe[Label] = None
    individually_assessed: Maybe[Flag] = None
    support_level: Maybe[SupportLevel] = None
    codings: Maybe[list[EffortCoding]] = None


class EffortCoding(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """An effort expressed in another code system, as target, action and means.

    Attributes:
        target: What the effort is aimed at.
        action: What is done.
        means: How it is done.
    """

    target: Maybe[Coding] = None
    action: Coding
    means: Maybe[Coding] = None


class RoleAssignment(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """A person who holds a role for a period, with the commitments that follow.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        role: Which role it is.
        holder: The person who holds the role.
        organisation: The organisation that this is about.
        starts: The first day.
        ends: The last day, which is included.
        commitments: What the role has undertaken.
    """

    id: LocalId
    role: Role
    holder: LocalId
    organisation: Maybe[LocalId] = None
    starts: Day
    ends: Maybe[Day] = None
    commitments: Maybe[list[Commitment]] = None


class HandOver(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """A role that passes from one person to another.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        hands_over: The role that is handed over.
        takes_over: The role that takes over. If missing, nobody has taken over yet.
        decided_on: The day it was decided.
        family_informed: Whether the child and the guardians have been told.
        text: What needs to be said in one's own words.
    """

    id: LocalId
    hands_over: LocalId
    takes_over: Maybe[LocalId] = None
    decided_on: Day
    family_informed: Maybe[Flag] = None
    text: Maybe[Text] = None


class Consent(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """A yes to disclosure in spite of secrecy. It is not the legal basis under the GDPR.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        about: The person it is about.
        status: Whether it applies, is a draft or has ended.
        scope: What it covers: from whom, to whom, why and what.
        starts: The first day.
        ends: The last day, which is included.
        registered_on: The day it was registered.
        registered_by: The role that registered it.
        registered_at: The organisation where it was registered.
        evidence: The document that shows it.
        required_parties: The people who must all consent, as assessed. They are never computed from the child's age.
        given_by: Those who have consented, when and how.
        maturity: The assessment of whether the child can decide in this matter, alone or together with the guardians.
        withdrawal: Who withdrew the consent and when. It is enough that one person does so.
        informed_in: The languages in which the information was given.
        interpreter_used: Whether an interpreter was used in the conversation.
    """

    id: LocalId
    about: LocalId
    status: StatementStatus
    scope: Scope
    starts: Maybe[Day] = None
    ends: Maybe[Day] = None
    registered_on: Maybe[Day] = None
    registered_by: Maybe[LocalId] = None
    registered_at: Maybe[LocalId] = None
    evidence: Maybe[LocalId] = None
    required_parties: Maybe[list[LocalId]] = None
    given_by: Maybe[list[ConsentGiven]] = None
    maturity: Maybe[MaturityAssessment] = None
    withdrawal: Maybe[Withdrawal] = None
    informed_in: Maybe[list[LanguageTag]] = None
    interpreter_used: Maybe[Flag] = None


class ConsentGiven(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """One person's yes, with day and form.

    Attributes:
        party: The person who consented or withdrew their consent.
        capacity: Whether the person consents as the child, as a guardian or for information about themselves.
        given_on: The day the consent was given.
        form: Whether it was given in writing, orally or electronically.
    """

    party: LocalId
    capacity: ConsentParty
    given_on: Day
    form: ConsentForm


class MaturityAssessment(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """An assessment of whether the child can decide in a matter, alone or together with the guardians.

    Attributes:
        matter: The matter that the assessment is about. A child can be mature in one matter and not in another.
        outcome: What the assessment concluded.
        decided_by: The role that decided or assessed.
        decided_on: The day it was decided.
    """

    matter: Maybe[Label] = None
    outcome: MaturityOutcome
    decided_by: Maybe[LocalId] = None
    decided_on: Day


class Withdrawal(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """A record that somebody has taken back their consent.

    Attributes:
        party: The person who consented or withdrew their consent.
        given_on: The day the consent was withdrawn.
    """

    party: LocalId
    given_on: Day


class Scope(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """What is covered: from whom, to whom, why, what and how. A consent with an empty part permits nothing.

    Attributes:
        disclosers: The organisations that may disclose.
        recipients: The organisations or units that may receive, never a named employee.
        recipient_people: The people in the family or network who may receive.
        functions: The professions at the recipient that are covered.
        purposes: What the information may be used for.
        categories: The kinds of information covered, with everything below them.
        actions: Whether the information may be disclosed, read or passed on.
        data_from: The date of the oldest information covered.
        data_to: The date of the newest information covered.
        elements: The records in the file that it is about, when they are listed one by one.
        as_written: As it is worded in the evidence.
    """

    disclosers: Maybe[list[LocalId]] = None
    recipients: Maybe[list[LocalId]] = None
    recipient_people: Maybe[list[LocalId]] = None
    functions: Maybe[list[Profession]] = None
    purposes: Maybe[list[Purpose]] = None
    categories: Maybe[list[InformationCategory]] = None
    actions: Maybe[list[Action]] = None
    data_from: Maybe[Day] = None
    data_to: Maybe[Day] = None
    elements: Maybe[list[LocalId]] = None
    as_written: Maybe[Text] = None


class Denial(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """A no to disclosure.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        about: The person it is about.
        status: Whether it applies, is a draft or has ended.
        scope: What it covers: from whom, to whom, why and what.
        starts: The first day.
        ends: The last day, which is included.
        registered_on: The day it was registered.
        registered_by: The role that registered it.
        registered_at: The organisation where it was registered.
        evidence: The document that shows it.
        kind: Whether it is a denial or a block in health care.
        by_party: The person who says no.
        lifted_on: The day the denial was lifted.
    """

    id: LocalId
    about: LocalId
    status: StatementStatus
    scope: Scope
    starts: Maybe[Day] = None
    ends: Maybe[Day] = None
    registered_on: Maybe[Day] = None
    registered_by: Maybe[LocalId] = None
    registered_at: Maybe[LocalId] = None
    evidence: Maybe[LocalId] = None
    kind: DenialKind
    by_party: LocalId
    lifted_on: Maybe[Day] = None


class Ground(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """A provision that a stated role relies on in order to disclose.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        about: The person it is about.
        status: Whether it applies, is a draft or has ended.
        scope: What it covers: from whom, to whom, why and what.
        starts: The first day.
        ends: The last day, which is included.
        registered_on: The day it was registered.
        registered_by: The role that registered it.
        registered_at: The organisation where it was registered.
        evidence: The document that shows it.
        ground: The provision that this rests on.
        decided_by: The role that decided or assessed.
        decided_on: The day it was decided.
        is_emergency: Whether the ground was used in an emergency. If so, there must be an end date.
        denial_handling: Whether there was a denial and how it was weighed in.
        denial_reason: Why the ground was used in spite of a denial.
        necessity: Why disclosure is necessary.
    """

    id: LocalId
    about: LocalId
    status: StatementStatus
    scope: Scope
    starts: Maybe[Day] = None
    ends: Maybe[Day] = None
    registered_on: Maybe[Day] = None
    registered_by: Maybe[LocalId] = None
    registered_at: Maybe[LocalId] = None
    evidence: Maybe[LocalId] = None
    ground: LegalGround
    decided_by: Maybe[LocalId] = None
    decided_on: Maybe[Day] = None
    is_emergency: Maybe[Flag] = None
    denial_handling: Maybe[DenialHandling] = None
    denial_reason: Maybe[Text] = None
    necessity: Maybe[Text] = None


class HarmAssessment(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """An assessment of whether anybody is harmed by a recipient getting the information.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        concerns: The people the record is about, that is, everybody it says something about.
        recipient: The organisation that is to receive.
        recipient_person: The person who is to receive.
        elements: The records in the file that it is about, when they are listed one by one.
        categories: The kinds of information covered, with everything below them.
        outcome: What the assessment concluded.
        decided_by: The role that decided or assessed.
        decided_on: The day it was decided.
        ends: The last day, which is included.
        text: What needs to be said in one's own words.
    """

    id: LocalId
    concerns: Annotated[list[LocalId], Meta(min_length=1)]
    recipient: Maybe[LocalId] = None
    recipient_person: Maybe[LocalId] = None
    elements: Maybe[list[LocalId]] = None
    categories: Maybe[list[InformationCategory]] = None
    outcome: HarmOutcome
    decided_by: Maybe[LocalId] = None
    decided_on: Day
    ends: Maybe[Day] = None
    text: Maybe[Text] = None


class Disclosure(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """An occasion when information was disclosed.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        concerns: The people the record is about, that is, everybody it says something about.
        discloser: The organisation that discloses.
        recipients: The organisations or units that may receive, never a named employee.
        recipient_people: The people in the family or network who may receive.
        disclosed_on: The day the information was disclosed.
        purpose: What the information is to be used for.
        categories: The kinds of information covered, with everything below them.
        elements: The records in the file that it is about, when they are listed one by one.
        relies_on: The consents or grounds that the disclosure relies on.
        text: What needs to be said in one's own words.
    """

    id: LocalId
    concerns: Annotated[list[LocalId], Meta(min_length=1)]
    discloser: LocalId
    recipients: Maybe[list[LocalId]] = None
    recipient_people: Maybe[list[LocalId]] = None
    disclosed_on: Day
    purpose: Maybe[Purpose] = None
    categories: Annotated[list[InformationCategory], Meta(min_length=1)]
    elements: Maybe[list[LocalId]] = None
    relies_on: Maybe[list[LocalId]] = None
    text: Maybe[Text] = None


class InformationRequest(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """A question from a recipient about getting information. If anything is missing in it, nothing is disclosed.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        discloser: The organisation that discloses.
        recipient: The organisation that is to receive.
        recipient_person: The person who is to receive.
        plan: The plan concerned.
        categories: The kinds of information covered, with everything below them.
        elements: The records in the file that it is about, when they are listed one by one.
        purpose: What the information is to be used for.
        action: What the recipient wants to do with the information.
        requested_at: The moment the request came.
        text: What needs to be said in one's own words.
    """

    id: LocalId
    discloser: Maybe[LocalId] = None
    recipient: Maybe[LocalId] = None
    recipient_person: Maybe[LocalId] = None
    plan: Maybe[LocalId] = None
    categories: Maybe[list[InformationCategory]] = None
    elements: Maybe[list[LocalId]] = None
    purpose: Maybe[Purpose] = None
    action: Maybe[Action] = None
    requested_at: Maybe[Moment] = None
    text: Maybe[Text] = None


class Agreement(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """An answer to the question of taking part in cooperation or accepting an effort. It lifts no secrecy.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        kind: Whether it is about taking part in cooperation or accepting an effort.
        person: The person concerned.
        plan: The plan concerned.
        effort: The effort concerned.
        answer: Whether the person says yes or no, or has taken back an earlier yes.
        given_on: The day it was said or written.
        form: Whether it was given in writing, orally or electronically.
        text: What needs to be said in one's own words.
    """

    id: LocalId
    kind: AgreementKind
    person: LocalId
    plan: Maybe[LocalId] = None
    effort: Maybe[LocalId] = None
    answer: Answer
    given_on: Day
    form: Maybe[ConsentForm] = None
    text: Maybe[Text] = None


class Plan(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """An agreement on needs, goals and efforts, who does what and when it is reviewed.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        concerns: The people the record is about, that is, everybody it says something about.
        category: What kind of information this is. Without a category the record is not disclosed.
        recorded_on: The day the record was written.
        recorded_by: The role that wrote the record.
        source_unit: The organisation that the record belongs to.
        origin: Where the record came from when it is not the organisation's own, and what it may be used for.
        reviewed_for: The recipients for whom the free text has been read through. If a recipient is not listed, the text is withheld.
        text: What needs to be said in one's own words.
        type: What kind of plan it is.
        reason: Why the plan is made.
        coordinator: The role that coordinates the plan.
        participants: The people who take part.
        needs: The needs that this answers.
        goals: The goals that this is to lead to.
        efforts: The efforts that are included.
        views: The child's and the guardians' own words about the plan.
        starts: The first day.
        ends: The last day, which is included.
        review_due: The day by which the plan is to be reviewed.
        meeting: The meeting where the plan was made.
    """

    id: LocalId
    concerns: Annotated[list[LocalId], Meta(min_length=1)]
    category: Maybe[InformationCategory] = None
    recorded_on: Maybe[Day] = None
    recorded_by: Maybe[LocalId] = None
    source_unit: Maybe[LocalId] = None
    origin: Maybe[Origin] = None
    reviewed_for: Maybe[list[LocalId]] = None
    text: Maybe[Text] = None
    type: PlanType
    reason: Text
    coordinator: Maybe[LocalId] = None
    participants: Annotated[list[LocalId], Meta(min_length=1)]
    needs: Maybe[list[LocalId]] = None
    goals: Maybe[list[LocalId]] = None
    efforts: Maybe[list[LocalId]] = None
    views: Maybe[list[Opinion]] = None
    starts: Day
    ends: Maybe[Day] = None
    review_due: Maybe[Day] = None
    meeting: Maybe[LocalId] = None


class Opinion(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """One person's own words about the plan.

    Attributes:
        person: The person concerned.
        given_on: The day it was said or written.
        agrees: Whether the person stands behind the plan.
        text: What needs to be said in one's own words.
    """

    person: LocalId
    given_on: Maybe[Day] = None
    agrees: Maybe[Flag] = None
    text: Maybe[Text] = None


class Meeting(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """An occasion when several people meet about the support for the child.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        concerns: The people the record is about, that is, everybody it says something about.
        category: What kind of information this is. Without a category the record is not disclosed.
        recorded_on: The day the record was written.
        recorded_by: The role that wrote the record.
        source_unit: The organisation that the record belongs to.
        origin: Where the record came from when it is not the organisation's own, and what it may be used for.
        reviewed_for: The recipients for whom the free text has been read through. If a recipient is not listed, the text is withheld.
        text: What needs to be said in one's own words.
        type: What kind of meeting it was.
        held_on: The day it was held.
        participants: The people who take part.
        called_by: The role that called the meeting.
        place: The place where it happened. It can reveal where the child is.
    """

    id: LocalId
    concerns: Annotated[list[LocalId], Meta(min_length=1)]
    category: Maybe[InformationCategory] = None
    recorded_on: Maybe[Day] = None
    recorded_by: Maybe[LocalId] = None
    source_unit: Maybe[LocalId] = None
    origin: Maybe[Origin] = None
    reviewed_for: Maybe[list[LocalId]] = None
    text: Maybe[Text] = None
    type: MeetingType
    held_on: Day
    participants: Annotated[list[LocalId], Meta(min_length=1)]
    called_by: Maybe[LocalId] = None
    place: Maybe[Text] = None


class FollowUp(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """A review of how it has gone and what is to happen next.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        concerns: The people the record is about, that is, everybody it says something about.
        category: What kind of information this is. Without a category the record is not disclosed.
        recorded_on: The day the record was written.
        recorded_by: The role that wrote the record.
        source_unit: The organisation that the record belongs to.
        origin: Where the record came from when it is not the organisation's own, and what it may be used for.
        reviewed_for: The recipients for whom the free text has been read through. If a recipient is not listed, the text is withheld.
        text: What needs to be said in one's own words.
        plan: The plan concerned.
        reviewed_on: The day the follow-up was made.
        items: What the follow-up concluded, one part at a time.
        next_review: The day on which it is to be followed up again.
    """

    id: LocalId
    concerns: Annotated[list[LocalId], Meta(min_length=1)]
    category: Maybe[InformationCategory] = None
    recorded_on: Maybe[Day] = None
    recorded_by: Maybe[LocalId] = None
    source_unit: Maybe[LocalId] = None
    origin: Maybe[Origin] = None
    reviewed_for: Maybe[list[LocalId]] = None
    text: Maybe[Text] = None
    plan: Maybe[LocalId] = None
    reviewed_on: Day
    items: Annotated[list[ReviewItem], Meta(min_length=1)]
    next_review: Maybe[Day] = None


class ReviewItem(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """The outcome for one need, goal or effort.

    Attributes:
        need: The need that is followed up.
        goal: The goal that is followed up.
        effort: The effort concerned.
        outcome: What the follow-up concluded.
        measure: What was counted, for example 11 days of absence out of 20.
        text: What needs to be said in one's own words.
    """

    need: Maybe[LocalId] = None
    goal: Maybe[LocalId] = None
    effort: Maybe[LocalId] = None
    outcome: ReviewOutcome
    measure: Maybe[Measure] = None
    text: Maybe[Text] = None


class ConcernReport(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """A report to the social welfare committee that a child is coming to harm or is suspected of doing so. It rests on a legal duty and is something other than a need for early support.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        concerns: The people the record is about, that is, everybody it says something about.
        category: What kind of information this is. Without a category the record is not disclosed.
        recorded_on: The day the record was written.
        recorded_by: The role that wrote the record.
        source_unit: The organisation that the record belongs to.
        origin: Where the record came from when it is not the organisation's own, and what it may be used for.
        reviewed_for: The recipients for whom the free text has been read through. If a recipient is not listed, the text is withheld.
        text: What needs to be said in one's own words.
        reported_by: The role that made the report.
        sent_from: The organisation that the report comes from.
        received_by: The organisation that received the report or application.
        reported_on: The day the report was made.
        ground: The provision that this rests on.
        rests_on: The records that this rests on.
    """

    id: LocalId
    concerns: Annotated[list[LocalId], Meta(min_length=1)]
    category: Maybe[InformationCategory] = None
    recorded_on: Maybe[Day] = None
    recorded_by: Maybe[LocalId] = None
    source_unit: Maybe[LocalId] = None
    origin: Maybe[Origin] = None
    reviewed_for: Maybe[list[LocalId]] = None
    text: Maybe[Text] = None
    reported_by: LocalId
    sent_from: LocalId
    received_by: LocalId
    reported_on: Day
    ground: LegalGround
    rests_on: Maybe[list[LocalId]] = None


class Application(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """A request for help that the child or family itself makes.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        concerns: The people the record is about, that is, everybody it says something about.
        category: What kind of information this is. Without a category the record is not disclosed.
        recorded_on: The day the record was written.
        recorded_by: The role that wrote the record.
        source_unit: The organisation that the record belongs to.
        origin: Where the record came from when it is not the organisation's own, and what it may be used for.
        reviewed_for: The recipients for whom the free text has been read through. If a recipient is not listed, the text is withheld.
        text: What needs to be said in one's own words.
        applicant: The person who asks for help.
        received_by: The organisation that received the report or application.
        applied_on: The day the application was made.
        channel: How the application came in.
        guardians_contacted: Whether the guardians have been contacted.
    """

    id: LocalId
    concerns: Annotated[list[LocalId], Meta(min_length=1)]
    category: Maybe[InformationCategory] = None
    recorded_on: Maybe[Day] = None
    recorded_by: Maybe[LocalId] = None
    source_unit: Maybe[LocalId] = None
    origin: Maybe[Origin] = None
    reviewed_for: Maybe[list[LocalId]] = None
    text: Maybe[Text] = None
    applicant: LocalId
    received_by: LocalId
    applied_on: Day
    channel: Maybe[ContactChannel] = None
    guardians_contacted: Maybe[Flag] = None


class Document(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """A reference to a document, never its content.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        concerns: The people the record is about, that is, everybody it says something about.
        category: What kind of information this is. Without a category the record is not disclosed.
        recorded_on: The day the record was written.
        recorded_by: The role that wrote the record.
        source_unit: The organisation that the record belongs to.
        origin: Where the record came from when it is not the organisation's own, and what it may be used for.
        reviewed_for: The recipients for whom the free text has been read through. If a recipient is not listed, the text is withheld.
        text: What needs to be said in one's own words.
        type: What kind of document it is.
        dated: The document's date.
        held_by: The organisation that holds the document.
        archive_reference: The document's reference where it is held. The content is not included.
    """

    id: LocalId
    concerns: Annotated[list[LocalId], Meta(min_length=1)]
    category: Maybe[InformationCategory] = None
    recorded_on: Maybe[Day] = None
    recorded_by: Maybe[LocalId] = None
    source_unit: Maybe[LocalId] = None
    origin: Maybe[Origin] = None
    reviewed_for: Maybe[list[LocalId]] = None
    text: Maybe[Text] = None
    type: DocumentType
    dated: Maybe[Day] = None
    held_by: LocalId
    archive_reference: Maybe[Label] = None


class Exchange(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """A file that one organisation sends to one or more others.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        standard_version: The version of barnterm that the file is written in.
        created: The moment the file was created.
        sender: The organisation that sends the file.
        recipients: The organisations that the file is for.
        purpose: What the information is to be used for.
        gdpr_basis: The basis for processing the personal data. Normally it is not consent.
        profile: The local profile that the file follows on top of the standard.
        is_example: Whether the file is an example. An example holds only official test numbers.
        organisations: The organisations that the file mentions.
        cases: The cases in the file, each about one child.
        group_activities: Lessons and other activities for a whole group, without information on individuals.
    """

    id: LocalId
    standard_version: VersionNumber
    created: Moment
    sender: LocalId
    recipients: Annotated[list[LocalId], Meta(min_length=1)]
    purpose: Purpose
    gdpr_basis: Maybe[GdprBasis] = None
    profile: Maybe[ProfileName] = None
    is_example: Flag
    organisations: Annotated[list[Organisation], Meta(min_length=1)]
    cases: Maybe[list[Case]] = None
    group_activities: Maybe[list[GroupActivity]] = None


class Case(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """All records in the file that concern one and the same child.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        child: The child whom the case is about.
        family_situation: How the child's parents live in relation to each other.
        process_step: How far the work has come.
        support_level: Whether the support is for everybody, for some or for this very child.
        people: The people that the case mentions.
        roles: Who holds which role, and when.
        hand_overs: Roles that have been handed over.
        observations: What somebody has seen or heard.
        tellings: What somebody has told, and to whom.
        assessments: The views and assessments that exist, each by itself.
        needs: The needs that have been noticed.
        goals: The goals that have been set.
        efforts: The efforts that are planned or performed.
        plans: The plans around the child, ideally only one.
        meetings: The meetings that have been held.
        follow_ups: The follow-ups that have been made.
        concern_reports: The reports to the social welfare committee that have been made.
        applications: The applications for help that the child or family has made.
        documents: The documents that the records refer to.
        agreements: Answers to questions of taking part in cooperation or accepting an effort.
        consents: Consents to disclosure, drafts and withdrawn ones included.
        denials: Denials of disclosure, lifted ones included.
        grounds: The provisions that somebody relies on in order to disclose information.
        harm_assessments: The assessments made of whether anybody is harmed by a disclosure.
        disclosures: The occasions when information has been disclosed.
        requests: The times somebody has asked for information.
    """

    id: LocalId
    child: LocalId
    family_situation: Maybe[FamilySituation] = None
    process_step: Maybe[ProcessStep] = None
    support_level: Maybe[SupportLevel] = None
    people: Annotated[list[Person], Meta(min_length=1)]
    roles: Maybe[list[RoleAssignment]] = None
    hand_overs: Maybe[list[HandOver]] = None
    observations: Maybe[list[Observation]] = None
    tellings: Maybe[list[Telling]] = None
    assessments: Maybe[list[Assessment]] = None
    needs: Maybe[list[Need]] = None
    goals: Maybe[list[Goal]] = None
    efforts: Maybe[list[Effort]] = None
    plans: Maybe[list[Plan]] = None
    meetings: Maybe[list[Meeting]] = None
    follow_ups: Maybe[list[FollowUp]] = None
    concern_reports: Maybe[list[ConcernReport]] = None
    applications: Maybe[list[Application]] = None
    documents: Maybe[list[Document]] = None
    agreements: Maybe[list[Agreement]] = None
    consents: Maybe[list[Consent]] = None
    denials: Maybe[list[Denial]] = None
    grounds: Maybe[list[Ground]] = None
    harm_assessments: Maybe[list[HarmAssessment]] = None
    disclosures: Maybe[list[Disclosure]] = None
    requests: Maybe[list[InformationRequest]] = None


class GroupActivity(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """A lesson or something else for a whole group.

    Attributes:
        id: The record's own id in the file. It means nothing in itself.
        organisation: The organisation that this is about.
        held_on: The day it was held.
        subject: What the activity or measurement is about.
        measurements: What was measured in the group, without names.
    """

    id: LocalId
    organisation: LocalId
    held_on: Day
    subject: Label
    measurements: Maybe[list[GroupMeasurement]] = None


class GroupMeasurement(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """A measurement in a group, without information on individuals.

    Attributes:
        occasion: Whether it was measured before or after the activity.
        held_on: The day it was held.
        subject: What the activity or measurement is about.
        respondents: How many answered.
    """

    occasion: Occasion
    held_on: Maybe[Day] = None
    subject: Label
    respondents: Count
