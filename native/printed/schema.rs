// Printed by `barnterm generate` from schema/*.yaml. Do not edit.
#![allow(dead_code)]

use crate::tables::{Class, Kind, Slot, Type};

pub const FINGERPRINT: &str = "6d01e9ac5c85c44d54b078c399e62c0e";

pub const STANDARD: &[u8] = b"0.1.0";
pub const BASE: &[u8] = b"https://w3id.org/barnterm/def/";
pub static CLASSES: [Class; 38] = [
    Class { has_id: false, periods: &[], slots: &[
        Slot { head: 0x7265636569766564, name: b"received_from", kind: Kind::Reference(0x8), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x7265636569766564, name: b"received_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: true, past: true, written: false },
        Slot { head: 0x7065726d69747465, name: b"permitted_purposes", kind: Kind::Code(24), least: 0, many: true, required: false, past: false, written: false },
    ] },
    Class { has_id: false, periods: &[], slots: &[
        Slot { head: 0x736368656d650000, name: b"scheme", kind: Kind::Value(Type::WebIdentifier), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x736368656d655f76, name: b"scheme_version", kind: Kind::Value(Type::Label), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x636f6e6365707400, name: b"concept", kind: Kind::Value(Type::WebIdentifier), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x636f646500000000, name: b"code", kind: Kind::Value(Type::Label), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x6c6162656c000000, name: b"label", kind: Kind::Value(Type::Label), least: 0, many: false, required: true, past: false, written: false },
    ] },
    Class { has_id: false, periods: &[], slots: &[
        Slot { head: 0x616d6f756e740000, name: b"amount", kind: Kind::Value(Type::Count), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x6f75745f6f660000, name: b"out_of", kind: Kind::Value(Type::Count), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x756e697400000000, name: b"unit", kind: Kind::Code(7), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x626f756e64000000, name: b"bound", kind: Kind::Code(8), least: 0, many: false, required: false, past: false, written: false },
    ] },
    Class { has_id: true, periods: &[], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x6e616d6500000000, name: b"name", kind: Kind::Value(Type::Label), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x7365727669636500, name: b"service", kind: Kind::Code(0), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x706172745f6f6600, name: b"part_of", kind: Kind::Reference(0x8), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6f7267616e697361, name: b"organisation_number", kind: Kind::Value(Type::OrganisationNumber), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6873615f69640000, name: b"hsa_id", kind: Kind::Value(Type::HsaId), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6d756e6963697061, name: b"municipality_code", kind: Kind::Value(Type::MunicipalityCode), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7363686f6f6c5f75, name: b"school_unit_code", kind: Kind::Value(Type::SchoolUnitCode), least: 0, many: false, required: false, past: false, written: false },
    ] },
    Class { has_id: true, periods: &[], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x72656c6174696f6e, name: b"relation", kind: Kind::Code(2), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x70726f7465637469, name: b"protection", kind: Kind::Code(3), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x6167650000000000, name: b"age", kind: Kind::Value(Type::Years), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x62697274685f6461, name: b"birth_date", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x676976656e5f6e61, name: b"given_name", kind: Kind::Value(Type::Label), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x66616d696c795f6e, name: b"family_name", kind: Kind::Value(Type::Label), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x706572736f6e616c, name: b"personal_identity_number", kind: Kind::Value(Type::PersonalIdentityNumber), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x636f6f7264696e61, name: b"coordination_number", kind: Kind::Value(Type::CoordinationNumber), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6164647265737300, name: b"address", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x70686f6e65000000, name: b"phone", kind: Kind::Value(Type::Label), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x656d61696c000000, name: b"email", kind: Kind::Value(Type::Label), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6c616e6775616765, name: b"languages", kind: Kind::Value(Type::LanguageTag), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x696e746572707265, name: b"interpreter_needed", kind: Kind::Value(Type::Flag), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x637573746f647900, name: b"custody", kind: Kind::Code(4), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x70726f6665737369, name: b"profession", kind: Kind::Code(1), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x776f726b706c6163, name: b"workplace", kind: Kind::Reference(0x8), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7363686f6f6c0000, name: b"school", kind: Kind::Reference(0x8), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7363686f6f6c5f79, name: b"school_year", kind: Kind::Value(Type::Label), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7363686f6f6c5f63, name: b"school_class", kind: Kind::Value(Type::Label), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7363686f6f6c5f72, name: b"school_route", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: true },
    ] },
    Class { has_id: true, periods: &[], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x636f6e6365726e73, name: b"concerns", kind: Kind::Reference(0x10), least: 1, many: true, required: true, past: false, written: false },
        Slot { head: 0x63617465676f7279, name: b"category", kind: Kind::Code(23), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265636f72646564, name: b"recorded_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: true, written: false },
        Slot { head: 0x7265636f72646564, name: b"recorded_by", kind: Kind::Reference(0x2000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x736f757263655f75, name: b"source_unit", kind: Kind::Reference(0x8), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6f726967696e0000, name: b"origin", kind: Kind::Record(0), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265766965776564, name: b"reviewed_for", kind: Kind::Reference(0x8), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x7465787400000000, name: b"text", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: true },
        Slot { head: 0x6f62736572766564, name: b"observed_by", kind: Kind::Reference(0x2000), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x6f62736572766564, name: b"observed_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: true, past: true, written: false },
        Slot { head: 0x6172656100000000, name: b"area", kind: Kind::Code(11), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x73657474696e6700, name: b"setting", kind: Kind::Code(6), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x706c616365000000, name: b"place", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: true },
        Slot { head: 0x6d65617375726500, name: b"measure", kind: Kind::Record(2), least: 0, many: false, required: false, past: false, written: false },
    ] },
    Class { has_id: true, periods: &[], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x7065727370656374, name: b"perspective", kind: Kind::Code(16), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x766965775f6f6600, name: b"view_of", kind: Kind::Reference(0x10), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x6e6f7465645f6279, name: b"noted_by", kind: Kind::Reference(0x2000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6f7267616e697361, name: b"organisation", kind: Kind::Reference(0x8), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6d616e6461746500, name: b"mandate", kind: Kind::Value(Type::Label), least: 0, many: false, required: false, past: false, written: true },
        Slot { head: 0x6173736573736564, name: b"assessed_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: true, past: true, written: false },
        Slot { head: 0x696e737472756d65, name: b"instrument", kind: Kind::Record(1), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x696e746572707265, name: b"interpreter_used", kind: Kind::Value(Type::Flag), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x66696e64696e6773, name: b"findings", kind: Kind::Record(7), least: 1, many: true, required: true, past: false, written: false },
    ] },
    Class { has_id: true, periods: &[], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x636f6e6365726e73, name: b"concerns", kind: Kind::Reference(0x10), least: 1, many: true, required: true, past: false, written: false },
        Slot { head: 0x63617465676f7279, name: b"category", kind: Kind::Code(23), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265636f72646564, name: b"recorded_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: true, written: false },
        Slot { head: 0x7265636f72646564, name: b"recorded_by", kind: Kind::Reference(0x2000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x736f757263655f75, name: b"source_unit", kind: Kind::Reference(0x8), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6f726967696e0000, name: b"origin", kind: Kind::Record(0), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265766965776564, name: b"reviewed_for", kind: Kind::Reference(0x8), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x7465787400000000, name: b"text", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: true },
        Slot { head: 0x6172656100000000, name: b"area", kind: Kind::Code(11), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x6b696e6400000000, name: b"kind", kind: Kind::Code(13), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x6c6576656c000000, name: b"level", kind: Kind::Code(12), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x73657474696e6700, name: b"setting", kind: Kind::Code(6), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x73657474696e675f, name: b"setting_person", kind: Kind::Reference(0x10), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x72657374735f6f6e, name: b"rests_on", kind: Kind::Reference(0x3b4000fa0), least: 0, many: true, required: false, past: false, written: false },
    ] },
    Class { has_id: true, periods: &[], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x636f6e6365726e73, name: b"concerns", kind: Kind::Reference(0x10), least: 1, many: true, required: true, past: false, written: false },
        Slot { head: 0x63617465676f7279, name: b"category", kind: Kind::Code(23), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265636f72646564, name: b"recorded_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: true, written: false },
        Slot { head: 0x7265636f72646564, name: b"recorded_by", kind: Kind::Reference(0x2000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x736f757263655f75, name: b"source_unit", kind: Kind::Reference(0x8), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6f726967696e0000, name: b"origin", kind: Kind::Record(0), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265766965776564, name: b"reviewed_for", kind: Kind::Reference(0x8), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x7465787400000000, name: b"text", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: true },
        Slot { head: 0x6172656100000000, name: b"area", kind: Kind::Code(11), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x6c6576656c000000, name: b"level", kind: Kind::Code(12), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x7374617475730000, name: b"status", kind: Kind::Code(14), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x6964656e74696669, name: b"identified_by", kind: Kind::Reference(0x2000), least: 1, many: true, required: true, past: false, written: false },
        Slot { head: 0x6964656e74696669, name: b"identified_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: true, written: false },
        Slot { head: 0x6167726565645f62, name: b"agreed_by", kind: Kind::Reference(0x10), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x72657374735f6f6e, name: b"rests_on", kind: Kind::Reference(0x3b4000fa0), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x73657474696e6700, name: b"setting", kind: Kind::Code(6), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x73657474696e675f, name: b"setting_person", kind: Kind::Reference(0x10), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x737570706f72745f, name: b"support_level", kind: Kind::Code(17), least: 0, many: false, required: false, past: false, written: false },
    ] },
    Class { has_id: true, periods: &[], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x636f6e6365726e73, name: b"concerns", kind: Kind::Reference(0x10), least: 1, many: true, required: true, past: false, written: false },
        Slot { head: 0x63617465676f7279, name: b"category", kind: Kind::Code(23), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265636f72646564, name: b"recorded_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: true, written: false },
        Slot { head: 0x7265636f72646564, name: b"recorded_by", kind: Kind::Reference(0x2000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x736f757263655f75, name: b"source_unit", kind: Kind::Reference(0x8), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6f726967696e0000, name: b"origin", kind: Kind::Record(0), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265766965776564, name: b"reviewed_for", kind: Kind::Reference(0x8), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x7465787400000000, name: b"text", kind: Kind::Value(Type::Text), least: 0, many: false, required: true, past: false, written: true },
        Slot { head: 0x6e65656473000000, name: b"needs", kind: Kind::Reference(0x100), least: 1, many: true, required: true, past: false, written: false },
        Slot { head: 0x7461726765740000, name: b"target", kind: Kind::Record(2), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6475650000000000, name: b"due", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7365745f6f6e0000, name: b"set_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: true, written: false },
        Slot { head: 0x7374617475730000, name: b"status", kind: Kind::Code(15), least: 0, many: false, required: true, past: false, written: false },
    ] },
    Class { has_id: true, periods: &[], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x636f6e6365726e73, name: b"concerns", kind: Kind::Reference(0x10), least: 1, many: true, required: true, past: false, written: false },
        Slot { head: 0x63617465676f7279, name: b"category", kind: Kind::Code(23), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265636f72646564, name: b"recorded_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: true, written: false },
        Slot { head: 0x7265636f72646564, name: b"recorded_by", kind: Kind::Reference(0x2000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x736f757263655f75, name: b"source_unit", kind: Kind::Reference(0x8), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6f726967696e0000, name: b"origin", kind: Kind::Record(0), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265766965776564, name: b"reviewed_for", kind: Kind::Reference(0x8), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x7465787400000000, name: b"text", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: true },
        Slot { head: 0x746f6c645f627900, name: b"told_by", kind: Kind::Reference(0x10), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x746f6c645f746f00, name: b"told_to", kind: Kind::Reference(0x8), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x746f6c645f746f5f, name: b"told_to_person", kind: Kind::Reference(0x10), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x746f6c645f746f5f, name: b"told_to_role", kind: Kind::Reference(0x2000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x746f6c645f6f6e00, name: b"told_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: true, past: true, written: false },
        Slot { head: 0x6172656100000000, name: b"area", kind: Kind::Code(11), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265757365645f66, name: b"reused_from", kind: Kind::Reference(0x400), least: 0, many: false, required: false, past: false, written: false },
    ] },
    Class { has_id: true, periods: &[(17, 18)], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x636f6e6365726e73, name: b"concerns", kind: Kind::Reference(0x10), least: 1, many: true, required: true, past: false, written: false },
        Slot { head: 0x63617465676f7279, name: b"category", kind: Kind::Code(23), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265636f72646564, name: b"recorded_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: true, written: false },
        Slot { head: 0x7265636f72646564, name: b"recorded_by", kind: Kind::Reference(0x2000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x736f757263655f75, name: b"source_unit", kind: Kind::Reference(0x8), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6f726967696e0000, name: b"origin", kind: Kind::Record(0), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265766965776564, name: b"reviewed_for", kind: Kind::Reference(0x8), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x7465787400000000, name: b"text", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: true },
        Slot { head: 0x7479706500000000, name: b"type", kind: Kind::Code(18), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x7068617365000000, name: b"phase", kind: Kind::Code(19), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x636172726965735f, name: b"carries_out", kind: Kind::Reference(0x800), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7374617475730000, name: b"status", kind: Kind::Code(20), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x6e65656473000000, name: b"needs", kind: Kind::Reference(0x100), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x676f616c73000000, name: b"goals", kind: Kind::Reference(0x200), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x70726f7669646572, name: b"provider", kind: Kind::Reference(0x8), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x726573706f6e7369, name: b"responsible", kind: Kind::Reference(0x2000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7374617274730000, name: b"starts", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x656e647300000000, name: b"ends", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x73657373696f6e73, name: b"sessions", kind: Kind::Value(Type::Count), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6672657175656e63, name: b"frequency", kind: Kind::Value(Type::Label), least: 0, many: false, required: false, past: false, written: true },
        Slot { head: 0x696e646976696475, name: b"individually_assessed", kind: Kind::Value(Type::Flag), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x737570706f72745f, name: b"support_level", kind: Kind::Code(17), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x636f64696e677300, name: b"codings", kind: Kind::Record(12), least: 0, many: true, required: false, past: false, written: false },
    ] },
    Class { has_id: false, periods: &[], slots: &[
        Slot { head: 0x7461726765740000, name: b"target", kind: Kind::Record(1), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x616374696f6e0000, name: b"action", kind: Kind::Record(1), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x6d65616e73000000, name: b"means", kind: Kind::Record(1), least: 0, many: false, required: false, past: false, written: false },
    ] },
    Class { has_id: true, periods: &[(4, 5)], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x726f6c6500000000, name: b"role", kind: Kind::Code(21), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x686f6c6465720000, name: b"holder", kind: Kind::Reference(0x10), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x6f7267616e697361, name: b"organisation", kind: Kind::Reference(0x8), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7374617274730000, name: b"starts", kind: Kind::Value(Type::Day), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x656e647300000000, name: b"ends", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x636f6d6d69746d65, name: b"commitments", kind: Kind::Code(22), least: 0, many: true, required: false, past: false, written: false },
    ] },
    Class { has_id: true, periods: &[], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x68616e64735f6f76, name: b"hands_over", kind: Kind::Reference(0x2000), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x74616b65735f6f76, name: b"takes_over", kind: Kind::Reference(0x2000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x646563696465645f, name: b"decided_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: true, past: true, written: false },
        Slot { head: 0x66616d696c795f69, name: b"family_informed", kind: Kind::Value(Type::Flag), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7465787400000000, name: b"text", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: true },
    ] },
    Class { has_id: true, periods: &[(4, 5)], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x61626f7574000000, name: b"about", kind: Kind::Reference(0x10), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x7374617475730000, name: b"status", kind: Kind::Code(27), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x73636f7065000000, name: b"scope", kind: Kind::Record(19), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x7374617274730000, name: b"starts", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x656e647300000000, name: b"ends", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265676973746572, name: b"registered_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: true, written: false },
        Slot { head: 0x7265676973746572, name: b"registered_by", kind: Kind::Reference(0x2000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265676973746572, name: b"registered_at", kind: Kind::Reference(0x8), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x65766964656e6365, name: b"evidence", kind: Kind::Reference(0x200000000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265717569726564, name: b"required_parties", kind: Kind::Reference(0x10), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x676976656e5f6279, name: b"given_by", kind: Kind::Record(16), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x6d61747572697479, name: b"maturity", kind: Kind::Record(17), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7769746864726177, name: b"withdrawal", kind: Kind::Record(18), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x696e666f726d6564, name: b"informed_in", kind: Kind::Value(Type::LanguageTag), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x696e746572707265, name: b"interpreter_used", kind: Kind::Value(Type::Flag), least: 0, many: false, required: false, past: false, written: false },
    ] },
    Class { has_id: false, periods: &[], slots: &[
        Slot { head: 0x7061727479000000, name: b"party", kind: Kind::Reference(0x10), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x6361706163697479, name: b"capacity", kind: Kind::Code(25), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x676976656e5f6f6e, name: b"given_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: true, past: true, written: false },
        Slot { head: 0x666f726d00000000, name: b"form", kind: Kind::Code(26), least: 0, many: false, required: true, past: false, written: false },
    ] },
    Class { has_id: false, periods: &[], slots: &[
        Slot { head: 0x6d61747465720000, name: b"matter", kind: Kind::Value(Type::Label), least: 0, many: false, required: false, past: false, written: true },
        Slot { head: 0x6f7574636f6d6500, name: b"outcome", kind: Kind::Code(28), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x646563696465645f, name: b"decided_by", kind: Kind::Reference(0x2000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x646563696465645f, name: b"decided_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: true, past: true, written: false },
    ] },
    Class { has_id: false, periods: &[], slots: &[
        Slot { head: 0x7061727479000000, name: b"party", kind: Kind::Reference(0x10), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x676976656e5f6f6e, name: b"given_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: true, past: true, written: false },
    ] },
    Class { has_id: false, periods: &[(7, 8)], slots: &[
        Slot { head: 0x646973636c6f7365, name: b"disclosers", kind: Kind::Reference(0x8), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x726563697069656e, name: b"recipients", kind: Kind::Reference(0x8), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x726563697069656e, name: b"recipient_people", kind: Kind::Reference(0x10), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x66756e6374696f6e, name: b"functions", kind: Kind::Code(1), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x707572706f736573, name: b"purposes", kind: Kind::Code(24), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x63617465676f7269, name: b"categories", kind: Kind::Code(23), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x616374696f6e7300, name: b"actions", kind: Kind::Code(29), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x646174615f66726f, name: b"data_from", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x646174615f746f00, name: b"data_to", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x656c656d656e7473, name: b"elements", kind: Kind::Reference(0x3b4000fa0), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x61735f7772697474, name: b"as_written", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: true },
    ] },
    Class { has_id: true, periods: &[(4, 5)], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x61626f7574000000, name: b"about", kind: Kind::Reference(0x10), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x7374617475730000, name: b"status", kind: Kind::Code(27), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x73636f7065000000, name: b"scope", kind: Kind::Record(19), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x7374617274730000, name: b"starts", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x656e647300000000, name: b"ends", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265676973746572, name: b"registered_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: true, written: false },
        Slot { head: 0x7265676973746572, name: b"registered_by", kind: Kind::Reference(0x2000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265676973746572, name: b"registered_at", kind: Kind::Reference(0x8), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x65766964656e6365, name: b"evidence", kind: Kind::Reference(0x200000000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6b696e6400000000, name: b"kind", kind: Kind::Code(30), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x62795f7061727479, name: b"by_party", kind: Kind::Reference(0x10), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x6c69667465645f6f, name: b"lifted_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: true, written: false },
    ] },
    Class { has_id: true, periods: &[(4, 5)], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x61626f7574000000, name: b"about", kind: Kind::Reference(0x10), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x7374617475730000, name: b"status", kind: Kind::Code(27), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x73636f7065000000, name: b"scope", kind: Kind::Record(19), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x7374617274730000, name: b"starts", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x656e647300000000, name: b"ends", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265676973746572, name: b"registered_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: true, written: false },
        Slot { head: 0x7265676973746572, name: b"registered_by", kind: Kind::Reference(0x2000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265676973746572, name: b"registered_at", kind: Kind::Reference(0x8), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x65766964656e6365, name: b"evidence", kind: Kind::Reference(0x200000000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x67726f756e640000, name: b"ground", kind: Kind::Code(36), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x646563696465645f, name: b"decided_by", kind: Kind::Reference(0x2000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x646563696465645f, name: b"decided_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: true, written: false },
        Slot { head: 0x69735f656d657267, name: b"is_emergency", kind: Kind::Value(Type::Flag), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x64656e69616c5f68, name: b"denial_handling", kind: Kind::Code(31), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x64656e69616c5f72, name: b"denial_reason", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: true },
        Slot { head: 0x6e65636573736974, name: b"necessity", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: true },
    ] },
    Class { has_id: true, periods: &[], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x636f6e6365726e73, name: b"concerns", kind: Kind::Reference(0x10), least: 1, many: true, required: true, past: false, written: false },
        Slot { head: 0x726563697069656e, name: b"recipient", kind: Kind::Reference(0x8), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x726563697069656e, name: b"recipient_person", kind: Kind::Reference(0x10), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x656c656d656e7473, name: b"elements", kind: Kind::Reference(0x3b4000fa0), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x63617465676f7269, name: b"categories", kind: Kind::Code(23), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x6f7574636f6d6500, name: b"outcome", kind: Kind::Code(32), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x646563696465645f, name: b"decided_by", kind: Kind::Reference(0x2000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x646563696465645f, name: b"decided_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: true, past: true, written: false },
        Slot { head: 0x656e647300000000, name: b"ends", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7465787400000000, name: b"text", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: true },
    ] },
    Class { has_id: true, periods: &[], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x636f6e6365726e73, name: b"concerns", kind: Kind::Reference(0x10), least: 1, many: true, required: true, past: false, written: false },
        Slot { head: 0x646973636c6f7365, name: b"discloser", kind: Kind::Reference(0x8), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x726563697069656e, name: b"recipients", kind: Kind::Reference(0x8), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x726563697069656e, name: b"recipient_people", kind: Kind::Reference(0x10), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x646973636c6f7365, name: b"disclosed_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: true, past: true, written: false },
        Slot { head: 0x707572706f736500, name: b"purpose", kind: Kind::Code(24), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x63617465676f7269, name: b"categories", kind: Kind::Code(23), least: 1, many: true, required: true, past: false, written: false },
        Slot { head: 0x656c656d656e7473, name: b"elements", kind: Kind::Reference(0x3b4000fa0), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x72656c6965735f6f, name: b"relies_on", kind: Kind::Reference(0x308000), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x7465787400000000, name: b"text", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: true },
    ] },
    Class { has_id: true, periods: &[], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x646973636c6f7365, name: b"discloser", kind: Kind::Reference(0x8), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x726563697069656e, name: b"recipient", kind: Kind::Reference(0x8), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x726563697069656e, name: b"recipient_person", kind: Kind::Reference(0x10), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x706c616e00000000, name: b"plan", kind: Kind::Reference(0x4000000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x63617465676f7269, name: b"categories", kind: Kind::Code(23), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x656c656d656e7473, name: b"elements", kind: Kind::Reference(0x3b4000fa0), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x707572706f736500, name: b"purpose", kind: Kind::Code(24), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x616374696f6e0000, name: b"action", kind: Kind::Code(29), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265717565737465, name: b"requested_at", kind: Kind::Value(Type::Moment), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7465787400000000, name: b"text", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: true },
    ] },
    Class { has_id: true, periods: &[], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x6b696e6400000000, name: b"kind", kind: Kind::Code(33), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x706572736f6e0000, name: b"person", kind: Kind::Reference(0x10), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x706c616e00000000, name: b"plan", kind: Kind::Reference(0x4000000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6566666f72740000, name: b"effort", kind: Kind::Reference(0x800), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x616e737765720000, name: b"answer", kind: Kind::Code(34), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x676976656e5f6f6e, name: b"given_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: true, past: true, written: false },
        Slot { head: 0x666f726d00000000, name: b"form", kind: Kind::Code(26), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7465787400000000, name: b"text", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: true },
    ] },
    Class { has_id: true, periods: &[(17, 18)], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x636f6e6365726e73, name: b"concerns", kind: Kind::Reference(0x10), least: 1, many: true, required: true, past: false, written: false },
        Slot { head: 0x63617465676f7279, name: b"category", kind: Kind::Code(23), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265636f72646564, name: b"recorded_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: true, written: false },
        Slot { head: 0x7265636f72646564, name: b"recorded_by", kind: Kind::Reference(0x2000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x736f757263655f75, name: b"source_unit", kind: Kind::Reference(0x8), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6f726967696e0000, name: b"origin", kind: Kind::Record(0), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265766965776564, name: b"reviewed_for", kind: Kind::Reference(0x8), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x7465787400000000, name: b"text", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: true },
        Slot { head: 0x7479706500000000, name: b"type", kind: Kind::Code(37), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x726561736f6e0000, name: b"reason", kind: Kind::Value(Type::Text), least: 0, many: false, required: true, past: false, written: true },
        Slot { head: 0x636f6f7264696e61, name: b"coordinator", kind: Kind::Reference(0x2000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7061727469636970, name: b"participants", kind: Kind::Reference(0x10), least: 1, many: true, required: true, past: false, written: false },
        Slot { head: 0x6e65656473000000, name: b"needs", kind: Kind::Reference(0x100), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x676f616c73000000, name: b"goals", kind: Kind::Reference(0x200), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x6566666f72747300, name: b"efforts", kind: Kind::Reference(0x800), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x7669657773000000, name: b"views", kind: Kind::Record(27), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x7374617274730000, name: b"starts", kind: Kind::Value(Type::Day), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x656e647300000000, name: b"ends", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265766965775f64, name: b"review_due", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6d656574696e6700, name: b"meeting", kind: Kind::Reference(0x10000000), least: 0, many: false, required: false, past: false, written: false },
    ] },
    Class { has_id: false, periods: &[], slots: &[
        Slot { head: 0x706572736f6e0000, name: b"person", kind: Kind::Reference(0x10), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x676976656e5f6f6e, name: b"given_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: true, written: false },
        Slot { head: 0x6167726565730000, name: b"agrees", kind: Kind::Value(Type::Flag), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7465787400000000, name: b"text", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: true },
    ] },
    Class { has_id: true, periods: &[], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x636f6e6365726e73, name: b"concerns", kind: Kind::Reference(0x10), least: 1, many: true, required: true, past: false, written: false },
        Slot { head: 0x63617465676f7279, name: b"category", kind: Kind::Code(23), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265636f72646564, name: b"recorded_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: true, written: false },
        Slot { head: 0x7265636f72646564, name: b"recorded_by", kind: Kind::Reference(0x2000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x736f757263655f75, name: b"source_unit", kind: Kind::Reference(0x8), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6f726967696e0000, name: b"origin", kind: Kind::Record(0), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265766965776564, name: b"reviewed_for", kind: Kind::Reference(0x8), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x7465787400000000, name: b"text", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: true },
        Slot { head: 0x7479706500000000, name: b"type", kind: Kind::Code(38), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x68656c645f6f6e00, name: b"held_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: true, past: true, written: false },
        Slot { head: 0x7061727469636970, name: b"participants", kind: Kind::Reference(0x10), least: 1, many: true, required: true, past: false, written: false },
        Slot { head: 0x63616c6c65645f62, name: b"called_by", kind: Kind::Reference(0x2000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x706c616365000000, name: b"place", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: true },
    ] },
    Class { has_id: true, periods: &[], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x636f6e6365726e73, name: b"concerns", kind: Kind::Reference(0x10), least: 1, many: true, required: true, past: false, written: false },
        Slot { head: 0x63617465676f7279, name: b"category", kind: Kind::Code(23), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265636f72646564, name: b"recorded_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: true, written: false },
        Slot { head: 0x7265636f72646564, name: b"recorded_by", kind: Kind::Reference(0x2000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x736f757263655f75, name: b"source_unit", kind: Kind::Reference(0x8), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6f726967696e0000, name: b"origin", kind: Kind::Record(0), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265766965776564, name: b"reviewed_for", kind: Kind::Reference(0x8), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x7465787400000000, name: b"text", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: true },
        Slot { head: 0x706c616e00000000, name: b"plan", kind: Kind::Reference(0x4000000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265766965776564, name: b"reviewed_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: true, past: true, written: false },
        Slot { head: 0x6974656d73000000, name: b"items", kind: Kind::Record(30), least: 1, many: true, required: true, past: false, written: false },
        Slot { head: 0x6e6578745f726576, name: b"next_review", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: false, written: false },
    ] },
    Class { has_id: false, periods: &[], slots: &[
        Slot { head: 0x6e65656400000000, name: b"need", kind: Kind::Reference(0x100), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x676f616c00000000, name: b"goal", kind: Kind::Reference(0x200), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6566666f72740000, name: b"effort", kind: Kind::Reference(0x800), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6f7574636f6d6500, name: b"outcome", kind: Kind::Code(40), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x6d65617375726500, name: b"measure", kind: Kind::Record(2), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7465787400000000, name: b"text", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: true },
    ] },
    Class { has_id: true, periods: &[], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x636f6e6365726e73, name: b"concerns", kind: Kind::Reference(0x10), least: 1, many: true, required: true, past: false, written: false },
        Slot { head: 0x63617465676f7279, name: b"category", kind: Kind::Code(23), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265636f72646564, name: b"recorded_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: true, written: false },
        Slot { head: 0x7265636f72646564, name: b"recorded_by", kind: Kind::Reference(0x2000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x736f757263655f75, name: b"source_unit", kind: Kind::Reference(0x8), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6f726967696e0000, name: b"origin", kind: Kind::Record(0), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265766965776564, name: b"reviewed_for", kind: Kind::Reference(0x8), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x7465787400000000, name: b"text", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: true },
        Slot { head: 0x7265706f72746564, name: b"reported_by", kind: Kind::Reference(0x2000), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x73656e745f66726f, name: b"sent_from", kind: Kind::Reference(0x8), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x7265636569766564, name: b"received_by", kind: Kind::Reference(0x8), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x7265706f72746564, name: b"reported_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: true, past: true, written: false },
        Slot { head: 0x67726f756e640000, name: b"ground", kind: Kind::Code(36), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x72657374735f6f6e, name: b"rests_on", kind: Kind::Reference(0x3b4000fa0), least: 0, many: true, required: false, past: false, written: false },
    ] },
    Class { has_id: true, periods: &[], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x636f6e6365726e73, name: b"concerns", kind: Kind::Reference(0x10), least: 1, many: true, required: true, past: false, written: false },
        Slot { head: 0x63617465676f7279, name: b"category", kind: Kind::Code(23), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265636f72646564, name: b"recorded_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: true, written: false },
        Slot { head: 0x7265636f72646564, name: b"recorded_by", kind: Kind::Reference(0x2000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x736f757263655f75, name: b"source_unit", kind: Kind::Reference(0x8), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6f726967696e0000, name: b"origin", kind: Kind::Record(0), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265766965776564, name: b"reviewed_for", kind: Kind::Reference(0x8), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x7465787400000000, name: b"text", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: true },
        Slot { head: 0x6170706c6963616e, name: b"applicant", kind: Kind::Reference(0x10), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x7265636569766564, name: b"received_by", kind: Kind::Reference(0x8), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x6170706c6965645f, name: b"applied_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: true, past: true, written: false },
        Slot { head: 0x6368616e6e656c00, name: b"channel", kind: Kind::Code(41), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x677561726469616e, name: b"guardians_contacted", kind: Kind::Value(Type::Flag), least: 0, many: false, required: false, past: false, written: false },
    ] },
    Class { has_id: true, periods: &[], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x636f6e6365726e73, name: b"concerns", kind: Kind::Reference(0x10), least: 1, many: true, required: true, past: false, written: false },
        Slot { head: 0x63617465676f7279, name: b"category", kind: Kind::Code(23), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265636f72646564, name: b"recorded_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: true, written: false },
        Slot { head: 0x7265636f72646564, name: b"recorded_by", kind: Kind::Reference(0x2000), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x736f757263655f75, name: b"source_unit", kind: Kind::Reference(0x8), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x6f726967696e0000, name: b"origin", kind: Kind::Record(0), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x7265766965776564, name: b"reviewed_for", kind: Kind::Reference(0x8), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x7465787400000000, name: b"text", kind: Kind::Value(Type::Text), least: 0, many: false, required: false, past: false, written: true },
        Slot { head: 0x7479706500000000, name: b"type", kind: Kind::Code(39), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x6461746564000000, name: b"dated", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x68656c645f627900, name: b"held_by", kind: Kind::Reference(0x8), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x617263686976655f, name: b"archive_reference", kind: Kind::Value(Type::Label), least: 0, many: false, required: false, past: false, written: false },
    ] },
    Class { has_id: true, periods: &[], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x7374616e64617264, name: b"standard_version", kind: Kind::Value(Type::VersionNumber), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x6372656174656400, name: b"created", kind: Kind::Value(Type::Moment), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x73656e6465720000, name: b"sender", kind: Kind::Reference(0x8), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x726563697069656e, name: b"recipients", kind: Kind::Reference(0x8), least: 1, many: true, required: true, past: false, written: false },
        Slot { head: 0x707572706f736500, name: b"purpose", kind: Kind::Code(24), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x676470725f626173, name: b"gdpr_basis", kind: Kind::Code(35), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x70726f66696c6500, name: b"profile", kind: Kind::Value(Type::ProfileName), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x69735f6578616d70, name: b"is_example", kind: Kind::Value(Type::Flag), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x6f7267616e697361, name: b"organisations", kind: Kind::Record(3), least: 1, many: true, required: true, past: false, written: false },
        Slot { head: 0x6361736573000000, name: b"cases", kind: Kind::Record(35), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x67726f75705f6163, name: b"group_activities", kind: Kind::Record(36), least: 0, many: true, required: false, past: false, written: false },
    ] },
    Class { has_id: true, periods: &[], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x6368696c64000000, name: b"child", kind: Kind::Reference(0x10), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x66616d696c795f73, name: b"family_situation", kind: Kind::Code(5), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x70726f636573735f, name: b"process_step", kind: Kind::Code(42), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x737570706f72745f, name: b"support_level", kind: Kind::Code(17), least: 0, many: false, required: false, past: false, written: false },
        Slot { head: 0x70656f706c650000, name: b"people", kind: Kind::Record(4), least: 1, many: true, required: true, past: false, written: false },
        Slot { head: 0x726f6c6573000000, name: b"roles", kind: Kind::Record(13), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x68616e645f6f7665, name: b"hand_overs", kind: Kind::Record(14), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x6f62736572766174, name: b"observations", kind: Kind::Record(5), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x74656c6c696e6773, name: b"tellings", kind: Kind::Record(10), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x6173736573736d65, name: b"assessments", kind: Kind::Record(6), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x6e65656473000000, name: b"needs", kind: Kind::Record(8), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x676f616c73000000, name: b"goals", kind: Kind::Record(9), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x6566666f72747300, name: b"efforts", kind: Kind::Record(11), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x706c616e73000000, name: b"plans", kind: Kind::Record(26), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x6d656574696e6773, name: b"meetings", kind: Kind::Record(28), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x666f6c6c6f775f75, name: b"follow_ups", kind: Kind::Record(29), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x636f6e6365726e5f, name: b"concern_reports", kind: Kind::Record(31), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x6170706c69636174, name: b"applications", kind: Kind::Record(32), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x646f63756d656e74, name: b"documents", kind: Kind::Record(33), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x61677265656d656e, name: b"agreements", kind: Kind::Record(25), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x636f6e73656e7473, name: b"consents", kind: Kind::Record(15), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x64656e69616c7300, name: b"denials", kind: Kind::Record(20), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x67726f756e647300, name: b"grounds", kind: Kind::Record(21), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x6861726d5f617373, name: b"harm_assessments", kind: Kind::Record(22), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x646973636c6f7375, name: b"disclosures", kind: Kind::Record(23), least: 0, many: true, required: false, past: false, written: false },
        Slot { head: 0x7265717565737473, name: b"requests", kind: Kind::Record(24), least: 0, many: true, required: false, past: false, written: false },
    ] },
    Class { has_id: true, periods: &[], slots: &[
        Slot { head: 0x6964000000000000, name: b"id", kind: Kind::Value(Type::LocalId), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x6f7267616e697361, name: b"organisation", kind: Kind::Reference(0x8), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x68656c645f6f6e00, name: b"held_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: true, past: true, written: false },
        Slot { head: 0x7375626a65637400, name: b"subject", kind: Kind::Value(Type::Label), least: 0, many: false, required: true, past: false, written: true },
        Slot { head: 0x6d6561737572656d, name: b"measurements", kind: Kind::Record(37), least: 0, many: true, required: false, past: false, written: false },
    ] },
    Class { has_id: false, periods: &[], slots: &[
        Slot { head: 0x6f63636173696f6e, name: b"occasion", kind: Kind::Code(43), least: 0, many: false, required: true, past: false, written: false },
        Slot { head: 0x68656c645f6f6e00, name: b"held_on", kind: Kind::Value(Type::Day), least: 0, many: false, required: false, past: true, written: false },
        Slot { head: 0x7375626a65637400, name: b"subject", kind: Kind::Value(Type::Label), least: 0, many: false, required: true, past: false, written: true },
        Slot { head: 0x726573706f6e6465, name: b"respondents", kind: Kind::Value(Type::Count), least: 0, many: false, required: true, past: false, written: false },
    ] },
];
pub mod class {
    pub const ORIGIN: usize = 0;
    pub const CODING: usize = 1;
    pub const MEASURE: usize = 2;
    pub const ORGANISATION: usize = 3;
    pub const PERSON: usize = 4;
    pub const OBSERVATION: usize = 5;
    pub const ASSESSMENT: usize = 6;
    pub const ASSESSED_AREA: usize = 7;
    pub const NEED: usize = 8;
    pub const GOAL: usize = 9;
    pub const TELLING: usize = 10;
    pub const EFFORT: usize = 11;
    pub const EFFORT_CODING: usize = 12;
    pub const ROLE_ASSIGNMENT: usize = 13;
    pub const HAND_OVER: usize = 14;
    pub const CONSENT: usize = 15;
    pub const CONSENT_GIVEN: usize = 16;
    pub const MATURITY_ASSESSMENT: usize = 17;
    pub const WITHDRAWAL: usize = 18;
    pub const SCOPE: usize = 19;
    pub const DENIAL: usize = 20;
    pub const GROUND: usize = 21;
    pub const HARM_ASSESSMENT: usize = 22;
    pub const DISCLOSURE: usize = 23;
    pub const INFORMATION_REQUEST: usize = 24;
    pub const AGREEMENT: usize = 25;
    pub const PLAN: usize = 26;
    pub const OPINION: usize = 27;
    pub const MEETING: usize = 28;
    pub const FOLLOW_UP: usize = 29;
    pub const REVIEW_ITEM: usize = 30;
    pub const CONCERN_REPORT: usize = 31;
    pub const APPLICATION: usize = 32;
    pub const DOCUMENT: usize = 33;
    pub const EXCHANGE: usize = 34;
    pub const CASE: usize = 35;
    pub const GROUP_ACTIVITY: usize = 36;
    pub const GROUP_MEASUREMENT: usize = 37;
}
pub mod origin {
    pub const RECEIVED_FROM: usize = 0;
    pub const RECEIVED_ON: usize = 1;
    pub const PERMITTED_PURPOSES: usize = 2;
}
pub mod coding {
    pub const SCHEME: usize = 0;
    pub const SCHEME_VERSION: usize = 1;
    pub const CONCEPT: usize = 2;
    pub const CODE: usize = 3;
    pub const LABEL: usize = 4;
}
pub mod measure {
    pub const AMOUNT: usize = 0;
    pub const OUT_OF: usize = 1;
    pub const UNIT: usize = 2;
    pub const BOUND: usize = 3;
}
pub mod organisation {
    pub const ID: usize = 0;
    pub const NAME: usize = 1;
    pub const SERVICE: usize = 2;
    pub const PART_OF: usize = 3;
    pub const ORGANISATION_NUMBER: usize = 4;
    pub const HSA_ID: usize = 5;
    pub const MUNICIPALITY_CODE: usize = 6;
    pub const SCHOOL_UNIT_CODE: usize = 7;
}
pub mod person {
    pub const ID: usize = 0;
    pub const RELATION: usize = 1;
    pub const PROTECTION: usize = 2;
    pub const AGE: usize = 3;
    pub const BIRTH_DATE: usize = 4;
    pub const GIVEN_NAME: usize = 5;
    pub const FAMILY_NAME: usize = 6;
    pub const PERSONAL_IDENTITY_NUMBER: usize = 7;
    pub const COORDINATION_NUMBER: usize = 8;
    pub const ADDRESS: usize = 9;
    pub const PHONE: usize = 10;
    pub const EMAIL: usize = 11;
    pub const LANGUAGES: usize = 12;
    pub const INTERPRETER_NEEDED: usize = 13;
    pub const CUSTODY: usize = 14;
    pub const PROFESSION: usize = 15;
    pub const WORKPLACE: usize = 16;
    pub const SCHOOL: usize = 17;
    pub const SCHOOL_YEAR: usize = 18;
    pub const SCHOOL_CLASS: usize = 19;
    pub const SCHOOL_ROUTE: usize = 20;
}
pub mod observation {
    pub const ID: usize = 0;
    pub const CONCERNS: usize = 1;
    pub const CATEGORY: usize = 2;
    pub const RECORDED_ON: usize = 3;
    pub const RECORDED_BY: usize = 4;
    pub const SOURCE_UNIT: usize = 5;
    pub const ORIGIN: usize = 6;
    pub const REVIEWED_FOR: usize = 7;
    pub const TEXT: usize = 8;
    pub const OBSERVED_BY: usize = 9;
    pub const OBSERVED_ON: usize = 10;
    pub const AREA: usize = 11;
    pub const SETTING: usize = 12;
    pub const PLACE: usize = 13;
    pub const MEASURE: usize = 14;
}
pub mod assessment {
    pub const ID: usize = 0;
    pub const PERSPECTIVE: usize = 1;
    pub const VIEW_OF: usize = 2;
    pub const NOTED_BY: usize = 3;
    pub const ORGANISATION: usize = 4;
    pub const MANDATE: usize = 5;
    pub const ASSESSED_ON: usize = 6;
    pub const INSTRUMENT: usize = 7;
    pub const INTERPRETER_USED: usize = 8;
    pub const FINDINGS: usize = 9;
}
pub mod assessed_area {
    pub const ID: usize = 0;
    pub const CONCERNS: usize = 1;
    pub const CATEGORY: usize = 2;
    pub const RECORDED_ON: usize = 3;
    pub const RECORDED_BY: usize = 4;
    pub const SOURCE_UNIT: usize = 5;
    pub const ORIGIN: usize = 6;
    pub const REVIEWED_FOR: usize = 7;
    pub const TEXT: usize = 8;
    pub const AREA: usize = 9;
    pub const KIND: usize = 10;
    pub const LEVEL: usize = 11;
    pub const SETTING: usize = 12;
    pub const SETTING_PERSON: usize = 13;
    pub const RESTS_ON: usize = 14;
}
pub mod need {
    pub const ID: usize = 0;
    pub const CONCERNS: usize = 1;
    pub const CATEGORY: usize = 2;
    pub const RECORDED_ON: usize = 3;
    pub const RECORDED_BY: usize = 4;
    pub const SOURCE_UNIT: usize = 5;
    pub const ORIGIN: usize = 6;
    pub const REVIEWED_FOR: usize = 7;
    pub const TEXT: usize = 8;
    pub const AREA: usize = 9;
    pub const LEVEL: usize = 10;
    pub const STATUS: usize = 11;
    pub const IDENTIFIED_BY: usize = 12;
    pub const IDENTIFIED_ON: usize = 13;
    pub const AGREED_BY: usize = 14;
    pub const RESTS_ON: usize = 15;
    pub const SETTING: usize = 16;
    pub const SETTING_PERSON: usize = 17;
    pub const SUPPORT_LEVEL: usize = 18;
}
pub mod goal {
    pub const ID: usize = 0;
    pub const CONCERNS: usize = 1;
    pub const CATEGORY: usize = 2;
    pub const RECORDED_ON: usize = 3;
    pub const RECORDED_BY: usize = 4;
    pub const SOURCE_UNIT: usize = 5;
    pub const ORIGIN: usize = 6;
    pub const REVIEWED_FOR: usize = 7;
    pub const TEXT: usize = 8;
    pub const NEEDS: usize = 9;
    pub const TARGET: usize = 10;
    pub const DUE: usize = 11;
    pub const SET_ON: usize = 12;
    pub const STATUS: usize = 13;
}
pub mod telling {
    pub const ID: usize = 0;
    pub const CONCERNS: usize = 1;
    pub const CATEGORY: usize = 2;
    pub const RECORDED_ON: usize = 3;
    pub const RECORDED_BY: usize = 4;
    pub const SOURCE_UNIT: usize = 5;
    pub const ORIGIN: usize = 6;
    pub const REVIEWED_FOR: usize = 7;
    pub const TEXT: usize = 8;
    pub const TOLD_BY: usize = 9;
    pub const TOLD_TO: usize = 10;
    pub const TOLD_TO_PERSON: usize = 11;
    pub const TOLD_TO_ROLE: usize = 12;
    pub const TOLD_ON: usize = 13;
    pub const AREA: usize = 14;
    pub const REUSED_FROM: usize = 15;
}
pub mod effort {
    pub const ID: usize = 0;
    pub const CONCERNS: usize = 1;
    pub const CATEGORY: usize = 2;
    pub const RECORDED_ON: usize = 3;
    pub const RECORDED_BY: usize = 4;
    pub const SOURCE_UNIT: usize = 5;
    pub const ORIGIN: usize = 6;
    pub const REVIEWED_FOR: usize = 7;
    pub const TEXT: usize = 8;
    pub const TYPE: usize = 9;
    pub const PHASE: usize = 10;
    pub const CARRIES_OUT: usize = 11;
    pub const STATUS: usize = 12;
    pub const NEEDS: usize = 13;
    pub const GOALS: usize = 14;
    pub const PROVIDER: usize = 15;
    pub const RESPONSIBLE: usize = 16;
    pub const STARTS: usize = 17;
    pub const ENDS: usize = 18;
    pub const SESSIONS: usize = 19;
    pub const FREQUENCY: usize = 20;
    pub const INDIVIDUALLY_ASSESSED: usize = 21;
    pub const SUPPORT_LEVEL: usize = 22;
    pub const CODINGS: usize = 23;
}
pub mod effort_coding {
    pub const TARGET: usize = 0;
    pub const ACTION: usize = 1;
    pub const MEANS: usize = 2;
}
pub mod role_assignment {
    pub const ID: usize = 0;
    pub const ROLE: usize = 1;
    pub const HOLDER: usize = 2;
    pub const ORGANISATION: usize = 3;
    pub const STARTS: usize = 4;
    pub const ENDS: usize = 5;
    pub const COMMITMENTS: usize = 6;
}
pub mod hand_over {
    pub const ID: usize = 0;
    pub const HANDS_OVER: usize = 1;
    pub const TAKES_OVER: usize = 2;
    pub const DECIDED_ON: usize = 3;
    pub const FAMILY_INFORMED: usize = 4;
    pub const TEXT: usize = 5;
}
pub mod consent {
    pub const ID: usize = 0;
    pub const ABOUT: usize = 1;
    pub const STATUS: usize = 2;
    pub const SCOPE: usize = 3;
    pub const STARTS: usize = 4;
    pub const ENDS: usize = 5;
    pub const REGISTERED_ON: usize = 6;
    pub const REGISTERED_BY: usize = 7;
    pub const REGISTERED_AT: usize = 8;
    pub const EVIDENCE: usize = 9;
    pub const REQUIRED_PARTIES: usize = 10;
    pub const GIVEN_BY: usize = 11;
    pub const MATURITY: usize = 12;
    pub const WITHDRAWAL: usize = 13;
    pub const INFORMED_IN: usize = 14;
    pub const INTERPRETER_USED: usize = 15;
}
pub mod consent_given {
    pub const PARTY: usize = 0;
    pub const CAPACITY: usize = 1;
    pub const GIVEN_ON: usize = 2;
    pub const FORM: usize = 3;
}
pub mod maturity_assessment {
    pub const MATTER: usize = 0;
    pub const OUTCOME: usize = 1;
    pub const DECIDED_BY: usize = 2;
    pub const DECIDED_ON: usize = 3;
}
pub mod withdrawal {
    pub const PARTY: usize = 0;
    pub const GIVEN_ON: usize = 1;
}
pub mod scope {
    pub const DISCLOSERS: usize = 0;
    pub const RECIPIENTS: usize = 1;
    pub const RECIPIENT_PEOPLE: usize = 2;
    pub const FUNCTIONS: usize = 3;
    pub const PURPOSES: usize = 4;
    pub const CATEGORIES: usize = 5;
    pub const ACTIONS: usize = 6;
    pub const DATA_FROM: usize = 7;
    pub const DATA_TO: usize = 8;
    pub const ELEMENTS: usize = 9;
    pub const AS_WRITTEN: usize = 10;
}
pub mod denial {
    pub const ID: usize = 0;
    pub const ABOUT: usize = 1;
    pub const STATUS: usize = 2;
    pub const SCOPE: usize = 3;
    pub const STARTS: usize = 4;
    pub const ENDS: usize = 5;
    pub const REGISTERED_ON: usize = 6;
    pub const REGISTERED_BY: usize = 7;
    pub const REGISTERED_AT: usize = 8;
    pub const EVIDENCE: usize = 9;
    pub const KIND: usize = 10;
    pub const BY_PARTY: usize = 11;
    pub const LIFTED_ON: usize = 12;
}
pub mod ground {
    pub const ID: usize = 0;
    pub const ABOUT: usize = 1;
    pub const STATUS: usize = 2;
    pub const SCOPE: usize = 3;
    pub const STARTS: usize = 4;
    pub const ENDS: usize = 5;
    pub const REGISTERED_ON: usize = 6;
    pub const REGISTERED_BY: usize = 7;
    pub const REGISTERED_AT: usize = 8;
    pub const EVIDENCE: usize = 9;
    pub const GROUND: usize = 10;
    pub const DECIDED_BY: usize = 11;
    pub const DECIDED_ON: usize = 12;
    pub const IS_EMERGENCY: usize = 13;
    pub const DENIAL_HANDLING: usize = 14;
    pub const DENIAL_REASON: usize = 15;
    pub const NECESSITY: usize = 16;
}
pub mod harm_assessment {
    pub const ID: usize = 0;
    pub const CONCERNS: usize = 1;
    pub const RECIPIENT: usize = 2;
    pub const RECIPIENT_PERSON: usize = 3;
    pub const ELEMENTS: usize = 4;
    pub const CATEGORIES: usize = 5;
    pub const OUTCOME: usize = 6;
    pub const DECIDED_BY: usize = 7;
    pub const DECIDED_ON: usize = 8;
    pub const ENDS: usize = 9;
    pub const TEXT: usize = 10;
}
pub mod disclosure {
    pub const ID: usize = 0;
    pub const CONCERNS: usize = 1;
    pub const DISCLOSER: usize = 2;
    pub const RECIPIENTS: usize = 3;
    pub const RECIPIENT_PEOPLE: usize = 4;
    pub const DISCLOSED_ON: usize = 5;
    pub const PURPOSE: usize = 6;
    pub const CATEGORIES: usize = 7;
    pub const ELEMENTS: usize = 8;
    pub const RELIES_ON: usize = 9;
    pub const TEXT: usize = 10;
}
pub mod information_request {
    pub const ID: usize = 0;
    pub const DISCLOSER: usize = 1;
    pub const RECIPIENT: usize = 2;
    pub const RECIPIENT_PERSON: usize = 3;
    pub const PLAN: usize = 4;
    pub const CATEGORIES: usize = 5;
    pub const ELEMENTS: usize = 6;
    pub const PURPOSE: usize = 7;
    pub const ACTION: usize = 8;
    pub const REQUESTED_AT: usize = 9;
    pub const TEXT: usize = 10;
}
pub mod agreement {
    pub const ID: usize = 0;
    pub const KIND: usize = 1;
    pub const PERSON: usize = 2;
    pub const PLAN: usize = 3;
    pub const EFFORT: usize = 4;
    pub const ANSWER: usize = 5;
    pub const GIVEN_ON: usize = 6;
    pub const FORM: usize = 7;
    pub const TEXT: usize = 8;
}
pub mod plan {
    pub const ID: usize = 0;
    pub const CONCERNS: usize = 1;
    pub const CATEGORY: usize = 2;
    pub const RECORDED_ON: usize = 3;
    pub const RECORDED_BY: usize = 4;
    pub const SOURCE_UNIT: usize = 5;
    pub const ORIGIN: usize = 6;
    pub const REVIEWED_FOR: usize = 7;
    pub const TEXT: usize = 8;
    pub const TYPE: usize = 9;
    pub const REASON: usize = 10;
    pub const COORDINATOR: usize = 11;
    pub const PARTICIPANTS: usize = 12;
    pub const NEEDS: usize = 13;
    pub const GOALS: usize = 14;
    pub const EFFORTS: usize = 15;
    pub const VIEWS: usize = 16;
    pub const STARTS: usize = 17;
    pub const ENDS: usize = 18;
    pub const REVIEW_DUE: usize = 19;
    pub const MEETING: usize = 20;
}
pub mod opinion {
    pub const PERSON: usize = 0;
    pub const GIVEN_ON: usize = 1;
    pub const AGREES: usize = 2;
    pub const TEXT: usize = 3;
}
pub mod meeting {
    pub const ID: usize = 0;
    pub const CONCERNS: usize = 1;
    pub const CATEGORY: usize = 2;
    pub const RECORDED_ON: usize = 3;
    pub const RECORDED_BY: usize = 4;
    pub const SOURCE_UNIT: usize = 5;
    pub const ORIGIN: usize = 6;
    pub const REVIEWED_FOR: usize = 7;
    pub const TEXT: usize = 8;
    pub const TYPE: usize = 9;
    pub const HELD_ON: usize = 10;
    pub const PARTICIPANTS: usize = 11;
    pub const CALLED_BY: usize = 12;
    pub const PLACE: usize = 13;
}
pub mod follow_up {
    pub const ID: usize = 0;
    pub const CONCERNS: usize = 1;
    pub const CATEGORY: usize = 2;
    pub const RECORDED_ON: usize = 3;
    pub const RECORDED_BY: usize = 4;
    pub const SOURCE_UNIT: usize = 5;
    pub const ORIGIN: usize = 6;
    pub const REVIEWED_FOR: usize = 7;
    pub const TEXT: usize = 8;
    pub const PLAN: usize = 9;
    pub const REVIEWED_ON: usize = 10;
    pub const ITEMS: usize = 11;
    pub const NEXT_REVIEW: usize = 12;
}
pub mod review_item {
    pub const NEED: usize = 0;
    pub const GOAL: usize = 1;
    pub const EFFORT: usize = 2;
    pub const OUTCOME: usize = 3;
    pub const MEASURE: usize = 4;
    pub const TEXT: usize = 5;
}
pub mod concern_report {
    pub const ID: usize = 0;
    pub const CONCERNS: usize = 1;
    pub const CATEGORY: usize = 2;
    pub const RECORDED_ON: usize = 3;
    pub const RECORDED_BY: usize = 4;
    pub const SOURCE_UNIT: usize = 5;
    pub const ORIGIN: usize = 6;
    pub const REVIEWED_FOR: usize = 7;
    pub const TEXT: usize = 8;
    pub const REPORTED_BY: usize = 9;
    pub const SENT_FROM: usize = 10;
    pub const RECEIVED_BY: usize = 11;
    pub const REPORTED_ON: usize = 12;
    pub const GROUND: usize = 13;
    pub const RESTS_ON: usize = 14;
}
pub mod application {
    pub const ID: usize = 0;
    pub const CONCERNS: usize = 1;
    pub const CATEGORY: usize = 2;
    pub const RECORDED_ON: usize = 3;
    pub const RECORDED_BY: usize = 4;
    pub const SOURCE_UNIT: usize = 5;
    pub const ORIGIN: usize = 6;
    pub const REVIEWED_FOR: usize = 7;
    pub const TEXT: usize = 8;
    pub const APPLICANT: usize = 9;
    pub const RECEIVED_BY: usize = 10;
    pub const APPLIED_ON: usize = 11;
    pub const CHANNEL: usize = 12;
    pub const GUARDIANS_CONTACTED: usize = 13;
}
pub mod document {
    pub const ID: usize = 0;
    pub const CONCERNS: usize = 1;
    pub const CATEGORY: usize = 2;
    pub const RECORDED_ON: usize = 3;
    pub const RECORDED_BY: usize = 4;
    pub const SOURCE_UNIT: usize = 5;
    pub const ORIGIN: usize = 6;
    pub const REVIEWED_FOR: usize = 7;
    pub const TEXT: usize = 8;
    pub const TYPE: usize = 9;
    pub const DATED: usize = 10;
    pub const HELD_BY: usize = 11;
    pub const ARCHIVE_REFERENCE: usize = 12;
}
pub mod exchange {
    pub const ID: usize = 0;
    pub const STANDARD_VERSION: usize = 1;
    pub const CREATED: usize = 2;
    pub const SENDER: usize = 3;
    pub const RECIPIENTS: usize = 4;
    pub const PURPOSE: usize = 5;
    pub const GDPR_BASIS: usize = 6;
    pub const PROFILE: usize = 7;
    pub const IS_EXAMPLE: usize = 8;
    pub const ORGANISATIONS: usize = 9;
    pub const CASES: usize = 10;
    pub const GROUP_ACTIVITIES: usize = 11;
}
pub mod case {
    pub const ID: usize = 0;
    pub const CHILD: usize = 1;
    pub const FAMILY_SITUATION: usize = 2;
    pub const PROCESS_STEP: usize = 3;
    pub const SUPPORT_LEVEL: usize = 4;
    pub const PEOPLE: usize = 5;
    pub const ROLES: usize = 6;
    pub const HAND_OVERS: usize = 7;
    pub const OBSERVATIONS: usize = 8;
    pub const TELLINGS: usize = 9;
    pub const ASSESSMENTS: usize = 10;
    pub const NEEDS: usize = 11;
    pub const GOALS: usize = 12;
    pub const EFFORTS: usize = 13;
    pub const PLANS: usize = 14;
    pub const MEETINGS: usize = 15;
    pub const FOLLOW_UPS: usize = 16;
    pub const CONCERN_REPORTS: usize = 17;
    pub const APPLICATIONS: usize = 18;
    pub const DOCUMENTS: usize = 19;
    pub const AGREEMENTS: usize = 20;
    pub const CONSENTS: usize = 21;
    pub const DENIALS: usize = 22;
    pub const GROUNDS: usize = 23;
    pub const HARM_ASSESSMENTS: usize = 24;
    pub const DISCLOSURES: usize = 25;
    pub const REQUESTS: usize = 26;
}
pub mod group_activity {
    pub const ID: usize = 0;
    pub const ORGANISATION: usize = 1;
    pub const HELD_ON: usize = 2;
    pub const SUBJECT: usize = 3;
    pub const MEASUREMENTS: usize = 4;
}
pub mod group_measurement {
    pub const OCCASION: usize = 0;
    pub const HELD_ON: usize = 1;
    pub const SUBJECT: usize = 2;
    pub const RESPONDENTS: usize = 3;
}
pub mod element {
    pub const ID: usize = 0;
    pub const CONCERNS: usize = 1;
    pub const CATEGORY: usize = 2;
    pub const RECORDED_ON: usize = 3;
    pub const RECORDED_BY: usize = 4;
    pub const SOURCE_UNIT: usize = 5;
    pub const ORIGIN: usize = 6;
    pub const REVIEWED_FOR: usize = 7;
    pub const TEXT: usize = 8;
}
pub mod statement {
    pub const ID: usize = 0;
    pub const ABOUT: usize = 1;
    pub const STATUS: usize = 2;
    pub const SCOPE: usize = 3;
    pub const STARTS: usize = 4;
    pub const ENDS: usize = 5;
    pub const REGISTERED_ON: usize = 6;
    pub const REGISTERED_BY: usize = 7;
    pub const REGISTERED_AT: usize = 8;
    pub const EVIDENCE: usize = 9;
}
pub const ELEMENTS: u64 = 0x3b4000fa0;
pub static SCHEMES: [&[u8]; 44] = [
    b"service",
    b"profession",
    b"person_relation",
    b"protection_marking",
    b"custody",
    b"family_situation",
    b"setting",
    b"measure_unit",
    b"measure_bound",
    b"source",
    b"core_concept",
    b"need_area",
    b"need_level",
    b"finding_kind",
    b"need_status",
    b"goal_status",
    b"perspective",
    b"support_level",
    b"effort_type",
    b"effort_phase",
    b"effort_status",
    b"role",
    b"commitment",
    b"information_category",
    b"purpose",
    b"consent_party",
    b"consent_form",
    b"statement_status",
    b"maturity_outcome",
    b"action",
    b"denial_kind",
    b"denial_handling",
    b"harm_outcome",
    b"agreement_kind",
    b"answer",
    b"gdpr_basis",
    b"legal_ground",
    b"plan_type",
    b"meeting_type",
    b"document_type",
    b"review_outcome",
    b"contact_channel",
    b"process_step",
    b"occasion",
];
pub static CODES: [&[(u64, &[u8], u16)]; 44] = [
    &[(0x6163746976697479, b"activity_responsibility", 7), (0x616461707465645f, b"adapted_school", 4), (0x616464696374696f, b"addiction_care", 28), (0x61667465725f7363, b"after_school_care", 6), (0x6261726e61687573, b"barnahus", 31), (0x6368696c645f6865, b"child_health_centre", 20), (0x6368696c645f7073, b"child_psychiatry", 24), (0x636976696c5f736f, b"civil_society", 37), (0x63756c747572655f, b"culture_school", 36), (0x64656e74616c5f63, b"dental_care", 29), (0x6469736162696c69, b"disability_services", 17), (0x656475636174696f, b"education", 0), (0x66616d696c795f63, b"family_centre", 30), (0x66616d696c795f63, b"family_counselling", 14), (0x66616d696c795f6c, b"family_law", 13), (0x666f737465725f63, b"foster_care_services", 15), (0x686162696c697461, b"habilitation", 26), (0x6865616c74685f63, b"health_care", 18), (0x68656c706c696e65, b"helpline", 39), (0x696e646976696475, b"individual_and_family_services", 9), (0x6c65697375726500, b"leisure", 34), (0x6d617465726e6974, b"maternity_clinic", 19), (0x6d756e6963697061, b"municipality", 42), (0x6f70656e5f707265, b"open_preschool", 2), (0x6f75747265616368, b"outreach_work", 11), (0x7061656469617472, b"paediatrics", 25), (0x706f6c6963650000, b"police", 32), (0x7072657363686f6f, b"preschool", 1), (0x7072696d6172795f, b"primary_care", 21), (0x7072696d6172795f, b"primary_mental_health", 23), (0x70726f7365637574, b"prosecution", 33), (0x707570696c5f6865, b"pupil_health", 5), (0x726567696f6e0000, b"region", 43), (0x7265736964656e74, b"residential_care", 16), (0x7363686f6f6c0000, b"school", 3), (0x736f6369616c5f65, b"social_emergency", 12), (0x736f6369616c5f73, b"social_services", 8), (0x736f6369616c5f73, b"social_services_open", 10), (0x7370656563685f74, b"speech_therapy", 27), (0x73706f7274735f63, b"sports_club", 38), (0x776f6d656e735f73, b"womens_shelter", 40), (0x796f756e675f776f, b"young_womens_support", 41), (0x796f7574685f6365, b"youth_centre", 35), (0x796f7574685f636c, b"youth_clinic", 22)],
    &[(0x61667465725f7363, b"after_school_teacher", 5), (0x617274735f746561, b"arts_teacher", 37), (0x617373697374616e, b"assistance_officer", 32), (0x6173736f63696174, b"association_leader", 38), (0x6361726565725f63, b"career_counsellor", 8), (0x6368696c645f6361, b"child_care_worker", 4), (0x6368696c645f6865, b"child_health_nurse", 15), (0x6368696c645f696e, b"child_interviewer", 41), (0x64656e74616c5f68, b"dental_hygienist", 27), (0x64656e7469737400, b"dentist", 26), (0x6469657469746961, b"dietitian", 25), (0x66616d696c795f6c, b"family_law_officer", 30), (0x66616d696c795f73, b"family_support_worker", 29), (0x666f737465725f63, b"foster_care_officer", 31), (0x6865616c74685f63, b"health_care_therapist", 21), (0x696e746572707265, b"interpreter", 43), (0x6c6569737572655f, b"leisure_leader", 36), (0x6d65646963616c5f, b"medical_social_worker", 20), (0x6d69647769666500, b"midwife", 16), (0x6d6f746865725f74, b"mother_tongue_teacher", 6), (0x6e65696768626f75, b"neighbourhood_police_officer", 40), (0x6e75727365000000, b"nurse", 14), (0x6f63637570617469, b"occupational_therapist", 24), (0x7068797369636961, b"physician", 17), (0x70687973696f7468, b"physiotherapist", 23), (0x706f6c6963655f6f, b"police_officer", 39), (0x7072657363686f6f, b"preschool_teacher", 3), (0x7072696e63697061, b"principal", 9), (0x70726f7365637574, b"prosecutor", 42), (0x70737963686f6c6f, b"psychologist", 18), (0x70737963686f7468, b"psychotherapist", 19), (0x707570696c5f6173, b"pupil_assistant", 7), (0x7265736964656e74, b"residential_care_worker", 33), (0x7363686f6f6c5f63, b"school_counsellor", 10), (0x7363686f6f6c5f64, b"school_doctor", 12), (0x7363686f6f6c5f6e, b"school_nurse", 11), (0x7363686f6f6c5f70, b"school_psychologist", 13), (0x736f6369616c5f77, b"social_worker", 28), (0x7370656369616c5f, b"special_educator", 2), (0x7370656369616c5f, b"special_needs_teacher", 1), (0x7370656563685f74, b"speech_therapist", 22), (0x7465616368657200, b"teacher", 0), (0x796f7574685f636f, b"youth_coach", 35), (0x796f7574685f6f75, b"youth_outreach_worker", 34)],
    &[(0x6170706f696e7465, b"appointed_guardian", 2), (0x6368696c64000000, b"child", 0), (0x636f6e746163745f, b"contact_carer", 6), (0x666f737465725f70, b"foster_parent", 5), (0x667269656e640000, b"friend", 11), (0x6772616e64706172, b"grandparent", 8), (0x677561726469616e, b"guardian", 1), (0x6e6574776f726b5f, b"network_member", 12), (0x6f746865725f6164, b"other_adult_at_home", 10), (0x6f746865725f7265, b"other_relative", 9), (0x706172656e745f77, b"parent_without_custody", 3), (0x70726f6665737369, b"professional", 13), (0x7369626c696e6700, b"sibling", 7), (0x737465705f706172, b"step_parent", 4)],
    &[(0x636f6e666964656e, b"confidentiality_marked", 1), (0x666963746974696f, b"fictitious_identity", 3), (0x6e6f745f70726f74, b"not_protected", 0), (0x70726f7465637465, b"protected_registration", 2), (0x756e6b6e6f776e00, b"unknown", 4)],
    &[(0x6a6f696e74000000, b"joint", 0), (0x6e6f6e6500000000, b"none", 2), (0x736f6c6500000000, b"sole", 1), (0x756e6b6e6f776e00, b"unknown", 3)],
    &[(0x616c7465726e6174, b"alternating_residence", 2), (0x6d61696e6c795f6f, b"mainly_one_parent", 3), (0x6e6f5f706172656e, b"no_parent", 5), (0x6f6e655f70617265, b"one_parent", 4), (0x706172656e74735f, b"parents_apart", 1), (0x706172656e74735f, b"parents_together", 0), (0x756e6b6e6f776e00, b"unknown", 6)],
    &[(0x61745f7363686f6f, b"at_school", 1), (0x6576657279776865, b"everywhere", 6), (0x667265655f74696d, b"free_time", 4), (0x686f6d6500000000, b"home", 0), (0x6e65696768626f75, b"neighbourhood", 3), (0x6f6e5f7468655f77, b"on_the_way", 2), (0x6f6e6c696e650000, b"online", 5)],
    &[(0x646179735f616273, b"days_absent", 0), (0x646179735f707265, b"days_present", 1), (0x70656f706c650000, b"people", 3), (0x73657373696f6e73, b"sessions", 2)],
    &[(0x61745f6c65617374, b"at_least", 0), (0x61745f6d6f737400, b"at_most", 1), (0x65786163746c7900, b"exactly", 2)],
    &[(0x6261636b615f6261, b"backa_barnet", 1), (0x6368696c6472656e, b"children", 15), (0x64616e6973685f63, b"danish_children_concepts", 13), (0x6561726c795f636f, b"early_coordinated_efforts", 11), (0x66616c756e000000, b"falun", 6), (0x6764707200000000, b"gdpr", 14), (0x6769726665630000, b"girfec", 2), (0x6b726f6e6f626172, b"kronobarnsmodellen", 3), (0x6e6174696f6e616c, b"national_information_structure", 9), (0x6f776e0000000000, b"own", 0), (0x7369700000000000, b"sip", 8), (0x736f635f666f725f, b"soc_for_unga", 5), (0x736f6369616c7374, b"socialstyrelsen_termbank", 10), (0x736f726d6c616e64, b"sormland", 4), (0x7373706600000000, b"sspf", 7), (0x737765646973685f, b"swedish_statute", 12)],
    &[(0x61677265656d656e, b"agreement_to_effort", 18), (0x61677265656d656e, b"agreement_to_take_part", 17), (0x6170706c69636174, b"application", 43), (0x6173736573736d65, b"assessment", 6), (0x626573745f696e74, b"best_interests", 35), (0x6361736500000000, b"case", 31), (0x6368696c64000000, b"child", 32), (0x6368696c645f7065, b"child_perspective", 33), (0x6368696c64735f70, b"childs_perspective", 34), (0x636f6c6c61626f72, b"collaboration", 15), (0x636f6d70756c736f, b"compulsory_care", 41), (0x636f6e6365726e00, b"concern", 1), (0x636f6e6365726e5f, b"concern_report", 2), (0x636f6e73656e7400, b"consent", 16), (0x636f6e746163745f, b"contact_family", 30), (0x636f6e746163745f, b"contact_person", 29), (0x636f6f7065726174, b"cooperation", 14), (0x636f6f7264696e61, b"coordination", 12), (0x636f6f7264696e61, b"coordination_responsibility", 13), (0x637573746f647900, b"custody", 39), (0x6465636973696f6e, b"decision", 44), (0x64656e69616c0000, b"denial", 23), (0x646973636c6f7375, b"disclosure", 22), (0x647574795f6f665f, b"duty_of_silence", 21), (0x6561726c795f6566, b"early_effort", 5), (0x6566666f72740000, b"effort", 4), (0x666f6c6c6f775f75, b"follow_up", 10), (0x666f737465725f68, b"foster_home", 28), (0x676470725f626173, b"gdpr_basis", 19), (0x676f616c00000000, b"goal", 8), (0x68616e645f6f7665, b"hand_over", 11), (0x6861726d00000000, b"harm", 24), (0x696e766573746967, b"investigation", 7), (0x6d61747572697479, b"maturity", 25), (0x6e65656400000000, b"need", 0), (0x6e6574776f726b00, b"network", 38), (0x7061727469636970, b"participation", 36), (0x706c6163656d656e, b"placement", 27), (0x706c616e00000000, b"plan", 9), (0x70726f7465637469, b"protection", 26), (0x726566657272616c, b"referral", 42), (0x7365637265637900, b"secrecy", 20), (0x737472656e677468, b"strength", 3), (0x737570706f72745f, b"support_level", 37), (0x766f6c756e746172, b"voluntariness", 40)],
    &[(0x6163636573735f74, b"access_to_health_care", 49), (0x6164657175617465, b"adequate_care", 18), (0x616e786965747900, b"anxiety", 40), (0x6265696e675f6865, b"being_heard", 80), (0x62656c6f6e67696e, b"belonging", 64), (0x626f64696c795f63, b"bodily_complaints", 31), (0x62756c6c79696e67, b"bullying", 5), (0x6361726500000000, b"care", 15), (0x6368726f6e69635f, b"chronic_illness", 35), (0x636c6173735f6265, b"class_belonging", 67), (0x636f6d6d756e6963, b"communication", 59), (0x636f6e63656e7472, b"concentration", 60), (0x636f6e74696e7569, b"continuity_of_care", 21), (0x63756c747572655f, b"culture_and_creativity", 77), (0x63756c747572655f, b"culture_and_mother_tongue", 68), (0x64656e74616c5f68, b"dental_health", 33), (0x646576656c6f706d, b"development", 50), (0x6469736162696c69, b"disability_support", 36), (0x6469736372696d69, b"discrimination", 84), (0x656174696e670000, b"eating", 34), (0x656d6f74696f6e61, b"emotional_closeness", 19), (0x6576657279646179, b"everyday_care", 16), (0x6576657279646179, b"everyday_routines", 17), (0x6578706c6f697461, b"exploitation", 11), (0x66616d696c795f63, b"family_contact", 70), (0x66616d696c795f65, b"family_economy", 28), (0x667269656e647300, b"friends", 65), (0x67616d626c696e67, b"gambling_and_gaming", 48), (0x6772696566000000, b"grief", 45), (0x677561726469616e, b"guardian_illness", 25), (0x677561726469616e, b"guardian_imprisonment", 26), (0x677561726469616e, b"guardian_mental_illness", 24), (0x677561726469616e, b"guardian_substance_use", 23), (0x67756964616e6365, b"guidance_and_limits", 20), (0x6865616c74680000, b"health", 30), (0x686f626279000000, b"hobby", 75), (0x686f6e6f75725f72, b"honour_related_oppression", 9), (0x686f7573696e6700, b"housing", 29), (0x6964656e74697479, b"identity", 71), (0x696e646570656e64, b"independence", 89), (0x6b6e6f77696e675f, b"knowing_rights", 82), (0x6c616e6775616765, b"language", 57), (0x6c6561726e696e67, b"learning_pace", 53), (0x6c65697375726500, b"leisure", 73), (0x6c6966655f776974, b"life_without_crime", 91), (0x6c6f6e656c696e65, b"loneliness", 66), (0x6c6f775f6d6f6f64, b"low_mood", 41), (0x6d616e6167696e67, b"managing_feelings", 62), (0x6d617468656d6174, b"mathematics", 56), (0x6d656e74616c5f68, b"mental_health", 39), (0x6d6f746f725f736b, b"motor_skills", 61), (0x6e6575726f646576, b"neurodevelopmental_support", 37), (0x6e65776c795f6172, b"newly_arrived", 69), (0x6f6e6c696e655f73, b"online_safety", 10), (0x6f776e5f63686f69, b"own_choices", 90), (0x706172656e74616c, b"parental_cooperation", 27), (0x706172656e74696e, b"parenting_support", 22), (0x7061727469636970, b"participation", 81), (0x706172746e65725f, b"partner_violence", 8), (0x706174685f746f5f, b"path_to_work", 92), (0x706879736963616c, b"physical_activity", 76), (0x706c617900000000, b"play", 74), (0x7072697661637900, b"privacy", 83), (0x70726f7465637465, b"protected_identity", 14), (0x72656164696e6700, b"reading", 54), (0x7265737065637400, b"respect", 79), (0x726573706f6e7369, b"responsibility", 85), (0x726573706f6e7369, b"responsibility_at_home", 86), (0x726573706f6e7369, b"responsibility_at_school", 88), (0x726573745f616e64, b"rest_and_screens", 78), (0x72756e6e696e675f, b"running_away", 13), (0x7361666574790000, b"safety", 0), (0x7361666574795f61, b"safety_at_home", 1), (0x7361666574795f61, b"safety_at_school", 4), (0x7361666574795f69, b"safety_in_neighbourhood", 6), (0x7363686f6f6c5f61, b"school_attendance", 51), (0x7363686f6f6c5f72, b"school_results", 52), (0x7363686f6f6c5f74, b"school_transitions", 63), (0x73656c665f686172, b"self_harm", 42), (0x73657875616c5f61, b"sexual_abuse", 7), (0x73657875616c6974, b"sexuality_and_relations", 46), (0x736c656570000000, b"sleep", 32), (0x7370656563680000, b"speech", 58), (0x7375627374616e63, b"substance_use", 47), (0x737569636964616c, b"suicidal_thoughts", 43), (0x747261756d610000, b"trauma", 44), (0x747275737465645f, b"trusted_adult", 72), (0x76696374696d5f6f, b"victim_of_crime", 12), (0x76696f6c656e6365, b"violence_against_child", 2), (0x76696f6c656e6365, b"violence_between_adults", 3), (0x766973696f6e5f61, b"vision_and_hearing", 38), (0x77726974696e6700, b"writing", 55), (0x796f756e675f6361, b"young_carer", 87)],
    &[(0x6869676800000000, b"high", 5), (0x696d6d6564696174, b"immediate", 6), (0x6c6f770000000000, b"low", 3), (0x6d656469756d0000, b"medium", 4), (0x6e6f6e6500000000, b"none", 2), (0x6e6f745f61737365, b"not_assessed", 0), (0x756e636c65617200, b"unclear", 1)],
    &[(0x636f6e6365726e00, b"concern", 1), (0x6465636c696e6564, b"declined_to_answer", 6), (0x6e6f5f636f6e6365, b"no_concern", 3), (0x6e6f745f61737365, b"not_assessed", 7), (0x6f70656e5f717565, b"open_question", 5), (0x7269736b00000000, b"risk", 2), (0x737472656e677468, b"strength", 0), (0x7769736800000000, b"wish", 4)],
    &[(0x63757272656e7400, b"current", 0), (0x6d65740000000000, b"met", 7), (0x6e6f5f6361706163, b"no_capacity", 4), (0x6e6f745f70757273, b"not_pursued", 8), (0x706172746c795f6d, b"partly_met", 6), (0x726573706f6e7369, b"responsibility_unclear", 5), (0x72756c65645f6f75, b"ruled_out", 9), (0x756e6465725f696e, b"under_investigation", 1), (0x77616974696e6700, b"waiting", 3), (0x7761746368656400, b"watched", 2)],
    &[(0x6163746976650000, b"active", 1), (0x64726f7070656400, b"dropped", 7), (0x6e6f745f72656163, b"not_reached", 5), (0x706172746c795f72, b"partly_reached", 3), (0x7061757365640000, b"paused", 2), (0x70726f706f736564, b"proposed", 0), (0x7265616368656400, b"reached", 4), (0x7265706c61636564, b"replaced", 6)],
    &[(0x6368696c64000000, b"child", 0), (0x666f737465725f63, b"foster_carer", 3), (0x677561726469616e, b"guardian", 1), (0x6e6574776f726b00, b"network", 6), (0x706172656e745f77, b"parent_without_custody", 2), (0x70726f6665737369, b"professional", 5), (0x7369626c696e6700, b"sibling", 4)],
    &[(0x696e646963617465, b"indicated", 2), (0x73656c6563746976, b"selective", 1), (0x756e697665727361, b"universal", 0)],
    &[(0x616461707465645f, b"adapted_environment", 7), (0x616464696374696f, b"addiction_treatment", 31), (0x61646a7573746564, b"adjusted_study_path", 20), (0x6164766963650000, b"advice", 1), (0x6164766963655f61, b"advice_and_information", 0), (0x61667465725f6361, b"after_care", 83), (0x61667465725f7363, b"after_school_place", 63), (0x616e74695f62756c, b"anti_bullying", 70), (0x6173736973746976, b"assistive_devices", 41), (0x617474656e64616e, b"attendance_work", 14), (0x627265616b5f7375, b"break_support", 13), (0x636172655f696e76, b"care_investigation", 87), (0x6368696c6472656e, b"childrens_group", 29), (0x636f6e6365726e5f, b"concern_talk", 72), (0x636f6e746163745f, b"contact_family", 53), (0x636f6e746163745f, b"contact_person", 52), (0x636f6e746163745f, b"contact_support", 49), (0x636f6f7065726174, b"cooperation_talks", 48), (0x636f6f7264696e61, b"coordination", 84), (0x636f6f7264696e61, b"coordination_meeting", 90), (0x636f6f7264696e61, b"coordination_support", 91), (0x6372697369735f73, b"crisis_support", 27), (0x646562745f616476, b"debt_advice", 58), (0x64656e74616c5f63, b"dental_care", 39), (0x64697374616e6365, b"distance_teaching", 21), (0x65636f6e6f6d6963, b"economic_support", 57), (0x656475636174696f, b"educational_mapping", 86), (0x656d657267656e63, b"emergency_foster_home", 80), (0x6573636f72745f73, b"escort_service", 56), (0x6576657279646179, b"everyday_support", 51), (0x657869745f737570, b"exit_support", 74), (0x65787472615f6164, b"extra_adaptations", 6), (0x65787472615f6164, b"extra_adult", 10), (0x66616d696c795f73, b"family_support", 42), (0x66616d696c795f74, b"family_treatment", 46), (0x666f6c6c6f775f75, b"follow_up", 92), (0x666f737465725f68, b"foster_home", 79), (0x67726f75705f7472, b"group_treatment", 28), (0x6775696465645f63, b"guided_contact", 3), (0x686162696c697461, b"habilitation", 38), (0x6865616c74685f63, b"health_care_and_rehabilitation", 32), (0x6865616c74685f74, b"health_talk", 34), (0x6865616c74685f76, b"health_visit", 33), (0x686f6d655f626173, b"home_based_support", 47), (0x686f6d655f766973, b"home_visits", 45), (0x686f7573696e675f, b"housing_support", 59), (0x696e746572707265, b"interpreter", 60), (0x696e766573746967, b"investigation", 85), (0x6c6569737572655f, b"leisure_activity", 62), (0x6c6569737572655f, b"leisure_and_meeting_places", 61), (0x6c6569737572655f, b"leisure_card", 65), (0x6d6564696174696f, b"mediation", 73), (0x6d65646963696e65, b"medicine_treatment", 40), (0x6d656574696e675f, b"meeting_place", 64), (0x6d656e746f720000, b"mentor", 66), (0x6d6f746865725f74, b"mother_tongue_guidance", 11), (0x6d6f746865725f74, b"mother_tongue_support", 12), (0x6f63637570617469, b"occupational_therapy", 36), (0x6f75747265616368, b"outreach", 69), (0x706172656e745f63, b"parent_course", 44), (0x706172656e745f6f, b"parent_own_support", 50), (0x706172656e745f74, b"parent_talks", 43), (0x70687973696f7468, b"physiotherapy", 37), (0x706c6163656d656e, b"placement", 78), (0x70726f7465637465, b"protected_housing", 77), (0x70726f7465637469, b"protective_measures", 76), (0x70737963686f7468, b"psychotherapy", 25), (0x707570696c5f6173, b"pupil_assistant", 9), (0x72656c6965665f73, b"relief_service", 54), (0x7265736964656e74, b"residential_home", 81), (0x7269736b5f617373, b"risk_assessment", 89), (0x7361666574795f61, b"safety_and_protection", 68), (0x7361666574795f70, b"safety_planning", 71), (0x7363686f6f6c5f73, b"school_support", 5), (0x7363686f6f6c5f74, b"school_transport", 16), (0x73686f72745f7374, b"short_stay", 55), (0x7369676e5f737570, b"sign_support", 8), (0x736b696c6c735f74, b"skills_training", 30), (0x736d616c6c5f6772, b"small_group_teaching", 19), (0x736f6369616c5f69, b"social_investigation", 88), (0x7370656369616c5f, b"special_support", 17), (0x7370656369616c5f, b"special_teaching", 18), (0x7370656563685f74, b"speech_training", 35), (0x73746166665f636f, b"staff_consultation", 4), (0x73756d6d65725f6a, b"summer_job", 67), (0x737570706f72745f, b"support_information", 2), (0x737570706f727465, b"supported_housing", 82), (0x737570706f727469, b"supportive_talks", 23), (0x74616c6b735f616e, b"talks_and_treatment", 22), (0x7472616e73697469, b"transition_support", 15), (0x747261756d615f74, b"trauma_treatment", 26), (0x74726561746d656e, b"treatment_talks", 24), (0x76696374696d5f73, b"victim_support", 75), (0x77616974696e675f, b"waiting_support", 93)],
    &[(0x706572666f726d65, b"performed", 1), (0x706c616e6e656400, b"planned", 0)],
    &[(0x6167726565640000, b"agreed", 3), (0x6170706c6965645f, b"applied_for", 2), (0x63616e63656c6c65, b"cancelled", 8), (0x636f6d706c657465, b"completed", 7), (0x6465636c696e6564, b"declined", 9), (0x6e6f745f6772616e, b"not_granted", 10), (0x6f66666572656400, b"offered", 1), (0x6f6e676f696e6700, b"ongoing", 5), (0x7061757365640000, b"paused", 6), (0x70726f706f736564, b"proposed", 0), (0x77616974696e6700, b"waiting", 4)],
    &[(0x6164766973657200, b"adviser", 13), (0x6170706f696e7465, b"appointed_guardian", 19), (0x6173736573736f72, b"assessor", 3), (0x636173655f6f6666, b"case_officer", 5), (0x636f6f7264696e61, b"coordinator", 2), (0x6465636973696f6e, b"decision_maker", 6), (0x646973636c6f7375, b"disclosure_assessor", 7), (0x6566666f72745f70, b"effort_provider", 4), (0x66697273745f636f, b"first_contact", 1), (0x677561726469616e, b"guardian", 15), (0x696e746572707265, b"interpreter", 21), (0x6c6567616c5f7265, b"legal_representative", 18), (0x6d656574696e675f, b"meeting_leader", 8), (0x6e6574776f726b5f, b"network_supporter", 16), (0x6e6f746963657200, b"noticer", 0), (0x7075626c69635f63, b"public_counsel", 20), (0x726563656976696e, b"receiving_contact", 11), (0x7265706f72746572, b"reporter", 14), (0x736572766963655f, b"service_contact", 10), (0x73706f6b65737065, b"spokesperson", 17), (0x7375627374697475, b"substitute", 12), (0x7465616d5f6d656d, b"team_member", 9)],
    &[(0x61736b5f636f6e73, b"ask_consent", 5), (0x6173736573730000, b"assess", 13), (0x62655f66616d696c, b"be_family_contact", 12), (0x62655f7072657365, b"be_present", 11), (0x636f6e76656e6500, b"convene", 9), (0x636f6e7665795f77, b"convey_words", 27), (0x6465636964650000, b"decide", 14), (0x646f5f6167726565, b"do_agreed_part", 18), (0x666c61675f676170, b"flag_gaps", 20), (0x666f6c6c6f775f75, b"follow_up", 22), (0x6761746865725f69, b"gather_information", 6), (0x676976655f616476, b"give_advice", 26), (0x676976655f656666, b"give_effort", 17), (0x68616e645f6f7665, b"hand_over_coordination", 23), (0x696e666f726d5f66, b"inform_family", 4), (0x696e746572707265, b"interpret", 29), (0x6b6565705f706c61, b"keep_plan_current", 21), (0x6c6561645f6d6565, b"lead_meeting", 10), (0x6c697374656e0000, b"listen", 0), (0x706173735f6f6e00, b"pass_on", 1), (0x707265706172655f, b"prepare_reception", 24), (0x70726f746563745f, b"protect_information", 16), (0x7265706f72745f63, b"report_concern", 3), (0x7265706f72745f70, b"report_progress", 19), (0x72657573655f7768, b"reuse_what_was_told", 7), (0x7365655f77686f5f, b"see_who_is_needed", 8), (0x737465705f696e00, b"step_in", 25), (0x74656c6c5f626163, b"tell_back", 2), (0x746573745f646973, b"test_disclosure", 15), (0x7570686f6c645f63, b"uphold_childs_rights", 28)],
    &[(0x617474656e64616e, b"attendance", 16), (0x62656c6f6e67696e, b"belonging", 19), (0x6361726500000000, b"care", 35), (0x636f6e6365726e5f, b"concern_report", 28), (0x636f6e746163745f, b"contact_details", 1), (0x636f6e746163745f, b"contact_exists", 5), (0x637573746f647900, b"custody", 7), (0x64656e74616c0000, b"dental", 34), (0x646576656c6f706d, b"development", 17), (0x646961676e6f7369, b"diagnosis_and_treatment", 30), (0x6566666f72747300, b"efforts", 42), (0x66616d696c790000, b"family", 6), (0x67656e6465725f61, b"gender_and_sexuality", 38), (0x677561726469616e, b"guardian_circumstances", 8), (0x677561726469616e, b"guardian_crime", 10), (0x677561726469616e, b"guardian_economy", 11), (0x677561726469616e, b"guardian_exposed_to_violence", 12), (0x677561726469616e, b"guardian_health", 9), (0x6865616c74680000, b"health", 29), (0x686f6d655f736166, b"home_safety", 24), (0x6964656e74697479, b"identity", 0), (0x6c616e6775616765, b"language_development", 18), (0x6c65697375726500, b"leisure", 36), (0x6d656e74616c5f68, b"mental_health", 31), (0x6f776e5f76696577, b"own_view", 41), (0x7061727469636970, b"participation", 4), (0x706c616365000000, b"place", 2), (0x706c6163656d656e, b"placement", 43), (0x706c616e00000000, b"plan", 44), (0x70726f7465637465, b"protected_identity", 3), (0x70737963686f6c6f, b"psychological_talks", 32), (0x72656c6174696f6e, b"relations", 20), (0x72656c6967696f6e, b"religion_and_origin", 21), (0x7265737065637400, b"respect", 37), (0x726573706f6e7369, b"responsibility", 39), (0x7361666574790000, b"safety", 22), (0x7363686f6f6c5f73, b"school_safety", 23), (0x7363686f6f6c696e, b"schooling", 15), (0x73657875616c5f61, b"sexual_abuse", 26), (0x7369626c696e675f, b"sibling_circumstances", 13), (0x7369626c696e675f, b"sibling_protection", 14), (0x7375627374616e63, b"substance_use", 33), (0x737573706963696f, b"suspicion_of_crime", 40), (0x76696374696d5f6f, b"victim_of_crime", 27), (0x76696f6c656e6365, b"violence", 25)],
    &[(0x636f6f7264696e61, b"coordinate_support", 1), (0x637573746f64795f, b"custody_matter", 9), (0x666f6c6c6f775f75, b"follow_up", 5), (0x676976655f656666, b"give_effort", 3), (0x68616e645f6f7665, b"hand_over", 4), (0x696e666f726d5f66, b"inform_family", 6), (0x696e766573746967, b"investigate_crime", 11), (0x696e766573746967, b"investigate_need", 8), (0x6a6f696e745f6173, b"joint_assessment_and_plan", 0), (0x6d616b655f636f6e, b"make_contact", 2), (0x70726576656e745f, b"prevent_crime", 10), (0x70726f746563745f, b"protect_child", 7), (0x7175616c6974795f, b"quality_development", 12), (0x7375706572766973, b"supervision", 13)],
    &[(0x6368696c64000000, b"child", 0), (0x677561726469616e, b"guardian", 1), (0x706572736f6e5f63, b"person_concerned", 3), (0x7472757374656500, b"trustee", 2)],
    &[(0x656c656374726f6e, b"electronic", 1), (0x6f72616c00000000, b"oral", 2), (0x7369676e5f6f725f, b"sign_or_picture", 3), (0x7772697474656e00, b"written", 0)],
    &[(0x6163746976650000, b"active", 3), (0x6472616674000000, b"draft", 0), (0x656e646564000000, b"ended", 6), (0x656e74657265645f, b"entered_in_error", 8), (0x6578706972656400, b"expired", 5), (0x676976656e000000, b"given", 1), (0x6c69667465640000, b"lifted", 7), (0x7265667573656400, b"refused", 2), (0x756e6b6e6f776e00, b"unknown", 9), (0x7769746864726177, b"withdrawn", 4)],
    &[(0x6368696c645f6465, b"child_decides", 0), (0x6465636964655f74, b"decide_together", 1), (0x677561726469616e, b"guardians_decide", 2), (0x756e64657465726d, b"undetermined", 3)],
    &[(0x646973636c6f7365, b"disclose", 0), (0x6469736375737300, b"discuss", 2), (0x706173735f6f6e00, b"pass_on", 4), (0x7265616400000000, b"read", 1), (0x7265636f72640000, b"record", 3)],
    &[(0x626c6f636b000000, b"block", 1), (0x64656e69616c0000, b"denial", 0), (0x696e6e65725f626c, b"inner_block", 2), (0x6f757465725f626c, b"outer_block", 3)],
    &[(0x636f6e7369646572, b"considered_and_overridden", 4), (0x647574795f617070, b"duty_applies", 5), (0x6e6f5f64656e6961, b"no_denial_known", 0), (0x6e6f745f61736b65, b"not_asked", 1), (0x706172746c795f72, b"partly_respected", 3), (0x7265737065637465, b"respected", 2)],
    &[(0x6d61795f62655f64, b"may_be_disclosed", 0), (0x6d61795f62655f64, b"may_be_disclosed_in_part", 1), (0x6d61795f62655f64, b"may_be_disclosed_with_reservation", 2), (0x7769746868656c64, b"withheld_for_considerable_harm", 4), (0x7769746868656c64, b"withheld_for_danger_to_informant", 5), (0x7769746868656c64, b"withheld_for_harm", 3)],
    &[(0x6163636570745f65, b"accept_effort", 5), (0x62655f636f6e7461, b"be_contacted", 4), (0x66616d696c795f74, b"family_takes_part", 3), (0x6d616b655f706c61, b"make_plan", 1), (0x74616b655f706172, b"take_part", 0), (0x74616b655f706172, b"take_part_in_assessment", 2)],
    &[(0x6163636570746564, b"accepted", 0), (0x6163636570746564, b"accepted_in_part", 1), (0x6368616e6765645f, b"changed_mind", 5), (0x6e6f5f616e737765, b"no_answer", 4), (0x7265667573656400, b"refused", 2), (0x77616e74735f746f, b"wants_to_wait", 3)],
    &[(0x6c6567616c5f6f62, b"legal_obligation", 1), (0x6c65676974696d61, b"legitimate_interests", 3), (0x7075626c69635f74, b"public_task", 0), (0x766974616c5f696e, b"vital_interests", 2)],
    &[(0x66625f365f313100, b"fb_6_11", 31), (0x66625f365f313361, b"fb_6_13a", 32), (0x66625f365f323063, b"fb_6_20c", 33), (0x68736c5f31365f34, b"hsl_16_4", 8), (0x6f736c5f31305f31, b"osl_10_1", 11), (0x6f736c5f31305f31, b"osl_10_15a", 20), (0x6f736c5f31305f31, b"osl_10_18a", 22), (0x6f736c5f31305f31, b"osl_10_18c", 23), (0x6f736c5f31305f32, b"osl_10_2", 19), (0x6f736c5f31305f32, b"osl_10_21", 24), (0x6f736c5f31305f32, b"osl_10_23", 25), (0x6f736c5f31305f32, b"osl_10_24", 26), (0x6f736c5f31305f32, b"osl_10_27", 21), (0x6f736c5f31305f32, b"osl_10_28", 18), (0x6f736c5f31325f32, b"osl_12_2", 12), (0x6f736c5f31325f33, b"osl_12_3", 13), (0x6f736c5f32325f31, b"osl_22_1", 15), (0x6f736c5f32325f32, b"osl_22_2", 16), (0x6f736c5f32355f31, b"osl_25_12", 27), (0x6f736c5f32355f31, b"osl_25_13a", 28), (0x6f736c5f32365f39, b"osl_26_9", 29), (0x6f736c5f32365f39, b"osl_26_9a", 30), (0x6f736c5f34305f37, b"osl_40_7g", 17), (0x6f736c5f385f3200, b"osl_8_2", 14), (0x736b6f6c5f32395f, b"skol_29_13", 9), (0x736b6f6c5f32395f, b"skol_29_14", 10), (0x736f6c5f32303031, b"sol_2001_14_1", 1), (0x736f6c5f32303031, b"sol_2001_2_7", 7), (0x736f6c5f32303235, b"sol_2025_10_8", 6), (0x736f6c5f32303235, b"sol_2025_11_5", 34), (0x736f6c5f32303235, b"sol_2025_19_1", 0), (0x736f6c5f32303235, b"sol_2025_19_2", 2), (0x736f6c5f32303235, b"sol_2025_19_4", 3), (0x736f6c5f32303235, b"sol_2025_19_6", 4), (0x736f6c5f32303235, b"sol_2025_20_6", 5), (0x736f6c5f32303235, b"sol_2025_21_1", 35), (0x736f6c5f32303235, b"sol_2025_21_2", 36)],
    &[(0x616374696f6e5f70, b"action_programme", 3), (0x636172655f706c61, b"care_plan", 5), (0x6368696c64735f70, b"childs_plan", 0), (0x636f6f7264696e61, b"coordinated_individual_plan", 1), (0x6372697369735f70, b"crisis_plan", 8), (0x646576656c6f706d, b"development_plan", 4), (0x6566666f72745f70, b"effort_plan", 2), (0x686162696c697461, b"habilitation_plan", 9), (0x696e766573746967, b"investigation_plan", 11), (0x706c6163656d656e, b"placement_plan", 6), (0x7361666574795f70, b"safety_plan", 7), (0x73656c665f636172, b"self_care_plan", 10)],
    &[(0x636f6f7065726174, b"cooperation_meeting", 1), (0x66616d696c795f6e, b"family_network_meeting", 9), (0x68616e646f766572, b"handover_meeting", 8), (0x686f6d655f6f725f, b"home_or_family_talk", 3), (0x70726f6772657373, b"progress_meeting", 6), (0x707570696c5f6865, b"pupil_health_meeting", 5), (0x7265706f72745f6d, b"report_meeting", 7), (0x7265766965775f6d, b"review_meeting", 2), (0x7369705f6d656574, b"sip_meeting", 4), (0x7465616d5f6d6565, b"team_meeting", 0)],
    &[(0x6170706c69636174, b"application_document", 3), (0x617474656e64616e, b"attendance_record", 17), (0x63616c6c5f746f5f, b"call_to_meeting", 18), (0x6365727469666963, b"certificate", 10), (0x636f6e6365726e5f, b"concern_report_document", 2), (0x636f6e73656e745f, b"consent_form", 0), (0x6465636973696f6e, b"decision", 7), (0x656475636174696f, b"educational_mapping_document", 13), (0x666f6c6c6f775f75, b"follow_up_document", 15), (0x68616e646f766572, b"handover_document", 16), (0x696e766573746967, b"investigation_report", 6), (0x6d696e7574657300, b"minutes", 1), (0x706c616e5f646f63, b"plan_document", 14), (0x706f6c6963655f72, b"police_report", 4), (0x7072656c696d696e, b"preliminary_assessment", 5), (0x7265636f72645f65, b"record_entry", 12), (0x726566657272616c, b"referral", 8), (0x726566657272616c, b"referral_reply", 9), (0x73746174656d656e, b"statement_of_opinion", 11)],
    &[(0x6368616e67650000, b"change", 1), (0x636f6e74696e7565, b"continue", 0), (0x656e640000000000, b"end", 2), (0x68616e645f6f7665, b"hand_over", 6), (0x7061757365000000, b"pause", 5), (0x7265617373657373, b"reassess", 4), (0x7374617274000000, b"start", 3)],
    &[(0x6368617400000000, b"chat", 5), (0x656d61696c000000, b"email", 4), (0x6c65747465720000, b"letter", 3), (0x70686f6e65000000, b"phone", 1), (0x7468726f7567685f, b"through_someone", 7), (0x766964656f000000, b"video", 6), (0x7669736974000000, b"visit", 2), (0x7765620000000000, b"web", 0)],
    &[(0x61736b5f616e645f, b"ask_and_invite", 2), (0x6173736573730000, b"assess", 4), (0x63617272795f6f75, b"carry_out", 7), (0x636c6f7365000000, b"close", 10), (0x6465636964650000, b"decide", 6), (0x6761746865720000, b"gather", 3), (0x68616e645f6f7665, b"hand_over", 9), (0x68656c705f776974, b"help_within_own_service", 1), (0x6e6f746963650000, b"notice", 0), (0x706c616e5f746f67, b"plan_together", 5), (0x7265766965770000, b"review", 8)],
    &[(0x6166746572000000, b"after", 1), (0x6265666f72650000, b"before", 0)],
];
pub static LABELS: [&[&[&[u8]]]; 44] = [
    &[&[b"\x73\x6b\x6f\x6c\x61\x20\x6f\x63\x68\x20\x66\xc3\xb6\x72\x73\x6b\x6f\x6c\x61", b"school and preschool"], &[b"\x66\xc3\xb6\x72\x73\x6b\x6f\x6c\x61", b"preschool"], &[b"\xc3\xb6\x70\x70\x65\x6e\x20\x66\xc3\xb6\x72\x73\x6b\x6f\x6c\x61", b"open preschool"], &[b"skola", b"school"], &[b"anpassad skola", b"adapted school"], &[b"\x65\x6c\x65\x76\x68\xc3\xa4\x6c\x73\x61", b"pupil health"], &[b"fritidshem", b"after-school care"], &[b"kommunala aktivitetsansvaret", b"municipal activity responsibility"], &[b"\x73\x6f\x63\x69\x61\x6c\x74\x6a\xc3\xa4\x6e\x73\x74", b"social services"], &[b"individ- och familjeomsorg", b"individual and family services"], &[b"\x73\x6f\x63\x69\x61\x6c\x74\x6a\xc3\xa4\x6e\x73\x74\x65\x6e\x73\x20\xc3\xb6\x70\x70\x6e\x61\x20\x76\x65\x72\x6b\x73\x61\x6d\x68\x65\x74", b"open social services"], &[b"\x66\xc3\xa4\x6c\x74\x76\x65\x72\x6b\x73\x61\x6d\x68\x65\x74", b"youth outreach"], &[b"socialjour", b"social emergency service"], &[b"\x66\x61\x6d\x69\x6c\x6a\x65\x72\xc3\xa4\x74\x74", b"family law services"], &[b"\x66\x61\x6d\x69\x6c\x6a\x65\x72\xc3\xa5\x64\x67\x69\x76\x6e\x69\x6e\x67", b"family counselling"], &[b"\x66\x61\x6d\x69\x6c\x6a\x65\x68\x65\x6d\x73\x76\xc3\xa5\x72\x64", b"foster care services"], &[b"\x68\x65\x6d\x20\x66\xc3\xb6\x72\x20\x76\xc3\xa5\x72\x64\x20\x65\x6c\x6c\x65\x72\x20\x62\x6f\x65\x6e\x64\x65", b"residential care home"], &[b"\x73\x74\xc3\xb6\x64\x20\x74\x69\x6c\x6c\x20\x62\x61\x72\x6e\x20\x6d\x65\x64\x20\x66\x75\x6e\x6b\x74\x69\x6f\x6e\x73\x6e\x65\x64\x73\xc3\xa4\x74\x74\x6e\x69\x6e\x67", b"disability services"], &[b"\x68\xc3\xa4\x6c\x73\x6f\x2d\x20\x6f\x63\x68\x20\x73\x6a\x75\x6b\x76\xc3\xa5\x72\x64", b"health care"], &[b"barnmorskemottagning", b"maternity clinic"], &[b"\x62\x61\x72\x6e\x61\x76\xc3\xa5\x72\x64\x73\x63\x65\x6e\x74\x72\x61\x6c", b"child health centre"], &[b"\x76\xc3\xa5\x72\x64\x63\x65\x6e\x74\x72\x61\x6c", b"primary care centre"], &[b"ungdomsmottagning", b"youth clinic"], &[b"\x66\xc3\xb6\x72\x73\x74\x61\x20\x6c\x69\x6e\x6a\x65\x6e\x20\x66\xc3\xb6\x72\x20\x62\x61\x72\x6e\x73\x20\x70\x73\x79\x6b\x69\x73\x6b\x61\x20\x68\xc3\xa4\x6c\x73\x61", b"first-line mental health care"], &[b"barn- och ungdomspsykiatri", b"child and adolescent psychiatry"], &[b"barn- och ungdomsmedicin", b"paediatrics"], &[b"barn- och ungdomshabilitering", b"child and youth habilitation"], &[b"logopedi", b"speech and language therapy"], &[b"\x62\x65\x72\x6f\x65\x6e\x64\x65\x76\xc3\xa5\x72\x64", b"addiction care"], &[b"\x74\x61\x6e\x64\x76\xc3\xa5\x72\x64", b"dental care"], &[b"familjecentral", b"family centre"], &[b"barnahus", b"Barnahus"], &[b"polis", b"police"], &[b"\xc3\xa5\x6b\x6c\x61\x67\x61\x72\x6d\x79\x6e\x64\x69\x67\x68\x65\x74", b"prosecution service"], &[b"fritid och kultur", b"leisure and culture"], &[b"\x66\x72\x69\x74\x69\x64\x73\x67\xc3\xa5\x72\x64", b"youth centre"], &[b"kulturskola", b"school of the arts"], &[b"\x63\x69\x76\x69\x6c\x73\x61\x6d\x68\xc3\xa4\x6c\x6c\x65", b"civil society"], &[b"\x69\x64\x72\x6f\x74\x74\x73\x66\xc3\xb6\x72\x65\x6e\x69\x6e\x67", b"sports club"], &[b"\x73\x74\xc3\xb6\x64\x6c\x69\x6e\x6a\x65", b"helpline"], &[b"kvinnojour", b"women's shelter"], &[b"tjejjour", b"young women's support service"], &[b"kommun", b"municipality"], &[b"region", b"region"]],
    &[&[b"\x6c\xc3\xa4\x72\x61\x72\x65", b"teacher"], &[b"\x73\x70\x65\x63\x69\x61\x6c\x6c\xc3\xa4\x72\x61\x72\x65", b"special needs teacher"], &[b"specialpedagog", b"special educator"], &[b"\x66\xc3\xb6\x72\x73\x6b\x6f\x6c\x6c\xc3\xa4\x72\x61\x72\x65", b"preschool teacher"], &[b"\x62\x61\x72\x6e\x73\x6b\xc3\xb6\x74\x61\x72\x65", b"child care worker"], &[b"\x6c\xc3\xa4\x72\x61\x72\x65\x20\x69\x20\x66\x72\x69\x74\x69\x64\x73\x68\x65\x6d", b"after-school teacher"], &[b"\x6d\x6f\x64\x65\x72\x73\x6d\xc3\xa5\x6c\x73\x6c\xc3\xa4\x72\x61\x72\x65", b"mother tongue teacher"], &[b"elevassistent", b"pupil assistant"], &[b"\x73\x74\x75\x64\x69\x65\x2d\x20\x6f\x63\x68\x20\x79\x72\x6b\x65\x73\x76\xc3\xa4\x67\x6c\x65\x64\x61\x72\x65", b"study and career counsellor"], &[b"rektor", b"principal"], &[b"skolkurator", b"school counsellor"], &[b"\x73\x6b\x6f\x6c\x73\x6b\xc3\xb6\x74\x65\x72\x73\x6b\x61", b"school nurse"], &[b"\x73\x6b\x6f\x6c\x6c\xc3\xa4\x6b\x61\x72\x65", b"school doctor"], &[b"skolpsykolog", b"school psychologist"], &[b"\x73\x6a\x75\x6b\x73\x6b\xc3\xb6\x74\x65\x72\x73\x6b\x61", b"nurse"], &[b"\x42\x56\x43\x2d\x73\x6a\x75\x6b\x73\x6b\xc3\xb6\x74\x65\x72\x73\x6b\x61", b"child health nurse"], &[b"barnmorska", b"midwife"], &[b"\x6c\xc3\xa4\x6b\x61\x72\x65", b"doctor"], &[b"psykolog", b"psychologist"], &[b"psykoterapeut", b"psychotherapist"], &[b"\x6b\x75\x72\x61\x74\x6f\x72\x20\x69\x20\x76\xc3\xa5\x72\x64\x65\x6e", b"medical social worker"], &[b"\x62\x65\x68\x61\x6e\x64\x6c\x61\x72\x65\x20\x69\x20\x68\xc3\xa4\x6c\x73\x6f\x2d\x20\x6f\x63\x68\x20\x73\x6a\x75\x6b\x76\xc3\xa5\x72\x64\x65\x6e", b"health care therapist"], &[b"logoped", b"speech and language therapist"], &[b"fysioterapeut", b"physiotherapist"], &[b"arbetsterapeut", b"occupational therapist"], &[b"dietist", b"dietitian"], &[b"\x74\x61\x6e\x64\x6c\xc3\xa4\x6b\x61\x72\x65", b"dentist"], &[b"tandhygienist", b"dental hygienist"], &[b"socialsekreterare", b"social worker"], &[b"familjebehandlare", b"family support worker"], &[b"\x66\x61\x6d\x69\x6c\x6a\x65\x72\xc3\xa4\x74\x74\x73\x73\x65\x6b\x72\x65\x74\x65\x72\x61\x72\x65", b"family law officer"], &[b"familjehemssekreterare", b"foster care officer"], &[b"\x62\x69\x73\x74\xc3\xa5\x6e\x64\x73\x68\x61\x6e\x64\x6c\xc3\xa4\x67\x67\x61\x72\x65", b"assistance officer"], &[b"behandlingsassistent", b"residential care worker"], &[b"\x66\xc3\xa4\x6c\x74\x61\x72\x65", b"youth outreach worker"], &[b"ungdomscoach", b"youth coach"], &[b"fritidsledare", b"leisure leader"], &[b"\x6b\x75\x6c\x74\x75\x72\x73\x6b\x6f\x6c\x65\x6c\xc3\xa4\x72\x61\x72\x65", b"arts teacher"], &[b"\x66\xc3\xb6\x72\x65\x6e\x69\x6e\x67\x73\x6c\x65\x64\x61\x72\x65", b"club leader"], &[b"polis", b"police officer"], &[b"\x6f\x6d\x72\xc3\xa5\x64\x65\x73\x70\x6f\x6c\x69\x73", b"neighbourhood police officer"], &[b"\x62\x61\x72\x6e\x66\xc3\xb6\x72\x68\xc3\xb6\x72\x73\x6c\x65\x64\x61\x72\x65", b"child interviewer"], &[b"\xc3\xa5\x6b\x6c\x61\x67\x61\x72\x65", b"prosecutor"], &[b"tolk", b"interpreter"]],
    &[&[b"barnet", b"the child"], &[b"\x76\xc3\xa5\x72\x64\x6e\x61\x64\x73\x68\x61\x76\x61\x72\x65", b"guardian"], &[b"\x73\xc3\xa4\x72\x73\x6b\x69\x6c\x74\x20\x66\xc3\xb6\x72\x6f\x72\x64\x6e\x61\x64\x20\x76\xc3\xa5\x72\x64\x6e\x61\x64\x73\x68\x61\x76\x61\x72\x65", b"specially appointed guardian"], &[b"\x66\xc3\xb6\x72\xc3\xa4\x6c\x64\x65\x72\x20\x75\x74\x61\x6e\x20\x76\xc3\xa5\x72\x64\x6e\x61\x64", b"parent without custody"], &[b"\x73\x74\x79\x76\x66\xc3\xb6\x72\xc3\xa4\x6c\x64\x65\x72", b"step-parent"], &[b"\x66\x61\x6d\x69\x6c\x6a\x65\x68\x65\x6d\x73\x66\xc3\xb6\x72\xc3\xa4\x6c\x64\x65\x72", b"foster parent"], &[b"kontaktperson eller vuxen i kontaktfamilj", b"contact person or adult in a contact family"], &[b"syskon", b"sibling"], &[b"\x6d\x6f\x72\x2d\x20\x65\x6c\x6c\x65\x72\x20\x66\x61\x72\x66\xc3\xb6\x72\xc3\xa4\x6c\x64\x65\x72", b"grandparent"], &[b"\x61\x6e\x6e\x61\x6e\x20\x73\x6c\xc3\xa4\x6b\x74\x69\x6e\x67", b"other relative"], &[b"annan vuxen i hemmet", b"other adult in the home"], &[b"\x76\xc3\xa4\x6e", b"friend"], &[b"\x70\x65\x72\x73\x6f\x6e\x20\x69\x20\x6e\xc3\xa4\x74\x76\x65\x72\x6b\x65\x74", b"member of the network"], &[b"yrkesperson", b"professional"]],
    &[&[b"ingen skyddsmarkering", b"not protected"], &[b"sekretessmarkering", b"confidentiality marking"], &[b"\x73\x6b\x79\x64\x64\x61\x64\x20\x66\x6f\x6c\x6b\x62\x6f\x6b\x66\xc3\xb6\x72\x69\x6e\x67", b"protected registration"], &[b"fingerade personuppgifter", b"fictitious personal details"], &[b"\x6f\x6b\xc3\xa4\x6e\x74", b"unknown"]],
    &[&[b"\x67\x65\x6d\x65\x6e\x73\x61\x6d\x20\x76\xc3\xa5\x72\x64\x6e\x61\x64", b"joint custody"], &[b"\x65\x6e\x73\x61\x6d\x20\x76\xc3\xa5\x72\x64\x6e\x61\x64", b"sole custody"], &[b"\x69\x6e\x67\x65\x6e\x20\x76\xc3\xa5\x72\x64\x6e\x61\x64", b"no custody"], &[b"\x69\x6e\x74\x65\x20\x6b\xc3\xa4\x6e\x74", b"not known"]],
    &[&[b"\x66\xc3\xb6\x72\xc3\xa4\x6c\x64\x72\x61\x72\x20\x73\x6f\x6d\x20\x62\x6f\x72\x20\x69\x68\x6f\x70", b"parents living together"], &[b"\x66\xc3\xb6\x72\xc3\xa4\x6c\x64\x72\x61\x72\x20\x73\x6f\x6d\x20\x62\x6f\x72\x20\x69\x73\xc3\xa4\x72", b"parents living apart"], &[b"\x76\xc3\xa4\x78\x65\x6c\x76\x69\x73\x20\x62\x6f\x65\x6e\x64\x65", b"alternating residence"], &[b"\x62\x6f\x65\x6e\x64\x65\x20\x6d\x65\x73\x74\x20\x68\x6f\x73\x20\x65\x6e\x20\x66\xc3\xb6\x72\xc3\xa4\x6c\x64\x65\x72", b"living mainly with one parent"], &[b"\x65\x6e\x20\x66\xc3\xb6\x72\xc3\xa4\x6c\x64\x65\x72", b"one parent"], &[b"\x69\x6e\x67\x65\x6e\x20\x66\xc3\xb6\x72\xc3\xa4\x6c\x64\x65\x72\x20\x69\x20\x76\x61\x72\x64\x61\x67\x65\x6e", b"no parent in everyday life"], &[b"\x6f\x6b\xc3\xa4\x6e\x64\x20\x66\x61\x6d\x69\x6c\x6a\x65\x73\x69\x74\x75\x61\x74\x69\x6f\x6e", b"unknown family situation"]],
    &[&[b"hemma", b"at home"], &[b"\x69\x20\x73\x6b\x6f\x6c\x61\x6e\x20\x65\x6c\x6c\x65\x72\x20\x66\xc3\xb6\x72\x73\x6b\x6f\x6c\x61\x6e", b"at school or preschool"], &[b"\x70\xc3\xa5\x20\x76\xc3\xa4\x67", b"on the way"], &[b"\x69\x20\x6e\xc3\xa4\x72\x6d\x69\x6c\x6a\xc3\xb6\x6e", b"in the neighbourhood"], &[b"\x70\xc3\xa5\x20\x66\x72\x69\x74\x69\x64\x65\x6e", b"in free time"], &[b"\x70\xc3\xa5\x20\x6e\xc3\xa4\x74\x65\x74", b"online"], &[b"\xc3\xb6\x76\x65\x72\x61\x6c\x6c\x74", b"everywhere"]],
    &[&[b"dagar borta", b"days absent"], &[b"\x64\x61\x67\x61\x72\x20\x70\xc3\xa5\x20\x70\x6c\x61\x74\x73", b"days present"], &[b"\x74\x69\x6c\x6c\x66\xc3\xa4\x6c\x6c\x65\x6e", b"sessions"], &[b"personer", b"people"]],
    &[&[b"minst", b"at least"], &[b"\x68\xc3\xb6\x67\x73\x74", b"at most"], &[b"precis", b"exactly"]],
    &[&[b"barnterms egen definition", b"barnterm's own definition"], &[b"Backa barnet", b"Backa barnet (Ystad)"], &[b"GIRFEC, den skotska modellen", b"Getting it right for every child (GIRFEC)"], &[b"Kronobarnsmodellen", b"the Kronobarn model"], &[b"\x54\x69\x6c\x6c\x73\x61\x6d\x6d\x61\x6e\x73\x20\x66\xc3\xb6\x72\x20\x62\x61\x72\x6e\x65\x6e\x73\x20\x62\xc3\xa4\x73\x74\x61\x20\x69\x20\x53\xc3\xb6\x72\x6d\x6c\x61\x6e\x64", b"\x54\x6f\x67\x65\x74\x68\x65\x72\x20\x66\x6f\x72\x20\x74\x68\x65\x20\x62\x65\x73\x74\x20\x69\x6e\x74\x65\x72\x65\x73\x74\x73\x20\x6f\x66\x20\x63\x68\x69\x6c\x64\x72\x65\x6e\x20\x69\x6e\x20\x53\xc3\xb6\x72\x6d\x6c\x61\x6e\x64"], &[b"\x53\x6f\x63\x20\x66\xc3\xb6\x72\x20\x75\x6e\x67\x61", b"\x53\x6f\x63\x20\x66\xc3\xb6\x72\x20\x75\x6e\x67\x61\x20\x28\x53\x6f\x6c\x6c\x65\x6e\x74\x75\x6e\x61\x29"], &[b"\x54\x69\x6c\x6c\x73\x61\x6d\x6d\x61\x6e\x73\x20\x66\xc3\xb6\x72\x20\x76\x61\x72\x6a\x65\x20\x62\x61\x72\x6e\x20\x28\x46\x61\x6c\x75\x6e\x29", b"Together for every child (Falun)"], &[b"SSPF", b"SSPF (school, social services, police and leisure)"], &[b"samordnad individuell plan (SIP)", b"coordinated individual plan (SIP)"], &[b"Nationell informationsstruktur (NI)", b"National information structure (NI)"], &[b"Socialstyrelsens termbank", b"Socialstyrelsen's termbank"], &[b"Tidiga och samordnade insatser (TSI)", b"Early and coordinated efforts (TSI)"], &[b"svensk lag", b"Swedish statute"], &[b"\x46\xc3\xa6\x6c\x6c\x65\x73\x20\x46\x61\x67\x6c\x69\x67\x65\x20\x42\x65\x67\x72\x65\x62\x65\x72\x20\xe2\x80\x93\x20\x42\xc3\xb8\x72\x6e\x20\x6f\x67\x20\x55\x6e\x67\x65", b"\x46\xc3\xa6\x6c\x6c\x65\x73\x20\x46\x61\x67\x6c\x69\x67\x65\x20\x42\x65\x67\x72\x65\x62\x65\x72\x20\x28\x44\x65\x6e\x6d\x61\x72\x6b\x29"], &[b"\x45\x55\x3a\x73\x20\x64\x61\x74\x61\x73\x6b\x79\x64\x64\x73\x66\xc3\xb6\x72\x6f\x72\x64\x6e\x69\x6e\x67\x20\x28\x47\x44\x50\x52\x29", b"the EU's General Data Protection Regulation (GDPR)"], &[b"barns och ungas egna ord", b"children's own words"]],
    &[&[b"behov", b"need"], &[b"oro", b"concern"], &[b"\x6f\x72\x6f\x73\x61\x6e\x6d\xc3\xa4\x6c\x61\x6e", b"concern report"], &[b"styrka", b"strength"], &[b"insats", b"effort"], &[b"tidig insats", b"early effort"], &[b"\x62\x65\x64\xc3\xb6\x6d\x6e\x69\x6e\x67", b"assessment"], &[b"utredning", b"investigation"], &[b"\x6d\xc3\xa5\x6c", b"goal"], &[b"plan", b"plan"], &[b"\x75\x70\x70\x66\xc3\xb6\x6c\x6a\x6e\x69\x6e\x67", b"follow-up"], &[b"\xc3\xb6\x76\x65\x72\x6c\xc3\xa4\x6d\x6e\x69\x6e\x67", b"hand-over"], &[b"samordning", b"coordination"], &[b"samordningsansvar", b"responsibility for coordination"], &[b"samverkan", b"cooperation"], &[b"samarbete", b"collaboration"], &[b"samtycke", b"consent"], &[b"\xc3\xb6\x76\x65\x72\x65\x6e\x73\x6b\x6f\x6d\x6d\x65\x6c\x73\x65\x20\x6f\x6d\x20\x64\x65\x6c\x74\x61\x67\x61\x6e\x64\x65", b"agreement to take part"], &[b"\xc3\xb6\x76\x65\x72\x65\x6e\x73\x6b\x6f\x6d\x6d\x65\x6c\x73\x65\x20\x6f\x6d\x20\x69\x6e\x73\x61\x74\x73", b"agreement to an effort"], &[b"\x72\xc3\xa4\x74\x74\x73\x6c\x69\x67\x20\x67\x72\x75\x6e\x64\x20\x65\x6e\x6c\x69\x67\x74\x20\x47\x44\x50\x52", b"legal basis under the GDPR"], &[b"sekretess", b"secrecy"], &[b"tystnadsplikt", b"duty of silence"], &[b"\x75\x74\x6c\xc3\xa4\x6d\x6e\x61\x6e\x64\x65", b"disclosure"], &[b"nekande", b"denial"], &[b"men", b"harm from disclosure"], &[b"mognad", b"maturity"], &[b"skydd", b"protection"], &[b"placering", b"placement"], &[b"familjehem", b"foster home"], &[b"kontaktperson", b"contact person"], &[b"kontaktfamilj", b"contact family"], &[b"\xc3\xa4\x72\x65\x6e\x64\x65", b"case"], &[b"barn", b"child"], &[b"barnperspektiv", b"child perspective"], &[b"barnets perspektiv", b"the child's perspective"], &[b"\x62\x61\x72\x6e\x65\x74\x73\x20\x62\xc3\xa4\x73\x74\x61", b"the best interests of the child"], &[b"delaktighet", b"participation"], &[b"\x73\x74\xc3\xb6\x64\x6e\x69\x76\xc3\xa5", b"level of support"], &[b"\x6e\xc3\xa4\x74\x76\x65\x72\x6b", b"network"], &[b"\x76\xc3\xa5\x72\x64\x6e\x61\x64", b"custody"], &[b"frivillighet", b"voluntariness"], &[b"\x74\x76\xc3\xa5\x6e\x67\x73\x76\xc3\xa5\x72\x64", b"compulsory care"], &[b"remiss", b"referral"], &[b"\x61\x6e\x73\xc3\xb6\x6b\x61\x6e", b"application"], &[b"beslut", b"decision"]],
    &[&[b"trygghet", b"safety"], &[b"trygghet hemma", b"safety at home"], &[b"\x73\x6b\x79\x64\x64\x20\x6d\x6f\x74\x20\x76\xc3\xa5\x6c\x64\x20\x69\x20\x68\x65\x6d\x6d\x65\x74", b"protection from violence at home"], &[b"\x73\x6b\x79\x64\x64\x20\x6d\x6f\x74\x20\x76\xc3\xa5\x6c\x64\x20\x6d\x65\x6c\x6c\x61\x6e\x20\x76\x75\x78\x6e\x61\x20\x68\x65\x6d\x6d\x61", b"protection from violence between adults at home"], &[b"trygghet i skolan", b"safety at school"], &[b"\x73\x6b\x79\x64\x64\x20\x6d\x6f\x74\x20\x6d\x6f\x62\x62\x6e\x69\x6e\x67\x20\x6f\x63\x68\x20\x6b\x72\xc3\xa4\x6e\x6b\x6e\x69\x6e\x67\x61\x72", b"protection from bullying and degrading treatment"], &[b"\x74\x72\x79\x67\x67\x68\x65\x74\x20\x69\x20\x6e\xc3\xa4\x72\x6d\x69\x6c\x6a\xc3\xb6\x6e", b"safety in the neighbourhood"], &[b"\x73\x6b\x79\x64\x64\x20\x6d\x6f\x74\x20\x73\x65\x78\x75\x65\x6c\x6c\x61\x20\xc3\xb6\x76\x65\x72\x67\x72\x65\x70\x70", b"protection from sexual abuse"], &[b"\x73\x6b\x79\x64\x64\x20\x6d\x6f\x74\x20\x76\xc3\xa5\x6c\x64\x20\x66\x72\xc3\xa5\x6e\x20\x65\x6e\x20\x70\x61\x72\x74\x6e\x65\x72", b"protection from violence by a partner"], &[b"\x73\x6b\x79\x64\x64\x20\x6d\x6f\x74\x20\x68\x65\x64\x65\x72\x73\x72\x65\x6c\x61\x74\x65\x72\x61\x74\x20\x76\xc3\xa5\x6c\x64\x20\x6f\x63\x68\x20\x66\xc3\xb6\x72\x74\x72\x79\x63\x6b", b"protection from honour-based violence and oppression"], &[b"\x74\x72\x79\x67\x67\x68\x65\x74\x20\x70\xc3\xa5\x20\x6e\xc3\xa4\x74\x65\x74", b"safety online"], &[b"\x73\x6b\x79\x64\x64\x20\x6d\x6f\x74\x20\x75\x74\x6e\x79\x74\x74\x6a\x61\x6e\x64\x65\x20\x6f\x63\x68\x20\x76\xc3\xa4\x72\x76\x6e\x69\x6e\x67", b"protection from exploitation and recruitment"], &[b"trygghet efter brott", b"safety after a crime"], &[b"trygghet vid rymning", b"safety when running away"], &[b"trygghet med skyddade personuppgifter", b"safety with protected personal data"], &[b"omsorg", b"care"], &[b"vardagsomsorg", b"everyday care"], &[b"vardagsrutiner", b"everyday routines"], &[b"\x74\x69\x6c\x6c\x72\xc3\xa4\x63\x6b\x6c\x69\x67\x20\x6f\x6d\x73\x6f\x72\x67", b"adequate care"], &[b"\x6b\xc3\xa4\x6e\x73\x6c\x6f\x6d\xc3\xa4\x73\x73\x69\x67\x20\x6e\xc3\xa4\x72\x68\x65\x74", b"emotional closeness"], &[b"\x76\xc3\xa4\x67\x6c\x65\x64\x6e\x69\x6e\x67\x20\x6f\x63\x68\x20\x67\x72\xc3\xa4\x6e\x73\x65\x72", b"guidance and limits"], &[b"stabilitet i omsorgen", b"stability of care"], &[b"\x73\x74\xc3\xb6\x64\x20\x69\x20\x66\xc3\xb6\x72\xc3\xa4\x6c\x64\x72\x61\x73\x6b\x61\x70\x65\x74", b"support in parenting"], &[b"beroende hos en vuxen", b"dependence of an adult"], &[b"\x70\x73\x79\x6b\x69\x73\x6b\x20\x6f\x68\xc3\xa4\x6c\x73\x61\x20\x68\x6f\x73\x20\x65\x6e\x20\x76\x75\x78\x65\x6e", b"mental ill health of an adult"], &[b"\x73\x6a\x75\x6b\x64\x6f\x6d\x20\x65\x6c\x6c\x65\x72\x20\x66\x75\x6e\x6b\x74\x69\x6f\x6e\x73\x6e\x65\x64\x73\xc3\xa4\x74\x74\x6e\x69\x6e\x67\x20\x68\x6f\x73\x20\x65\x6e\x20\x76\x75\x78\x65\x6e", b"illness or disability of an adult"], &[b"\x66\xc3\xb6\x72\xc3\xa4\x6c\x64\x65\x72\x20\x69\x20\x66\xc3\xa4\x6e\x67\x65\x6c\x73\x65\x20\x65\x6c\x6c\x65\x72\x20\x68\xc3\xa4\x6b\x74\x65", b"parent in prison or remand"], &[b"\x66\xc3\xb6\x72\xc3\xa4\x6c\x64\x72\x61\x72\x73\x20\x73\x61\x6d\x61\x72\x62\x65\x74\x65", b"cooperation between parents"], &[b"familjens ekonomi", b"family finances"], &[b"bostad", b"housing"], &[b"\x68\xc3\xa4\x6c\x73\x61", b"health"], &[b"\x6b\x72\x6f\x70\x70\x73\x6c\x69\x67\x61\x20\x62\x65\x73\x76\xc3\xa4\x72", b"physical complaints"], &[b"\x73\xc3\xb6\x6d\x6e", b"sleep"], &[b"\x74\x61\x6e\x64\x68\xc3\xa4\x6c\x73\x61", b"dental health"], &[b"\x6d\x61\x74\x20\x6f\x63\x68\x20\xc3\xa4\x74\x61\x6e\x64\x65", b"food and eating"], &[b"\x6c\xc3\xa5\x6e\x67\x76\x61\x72\x69\x67\x20\x73\x6a\x75\x6b\x64\x6f\x6d", b"long-term illness"], &[b"\x73\x74\xc3\xb6\x64\x20\x76\x69\x64\x20\x66\x75\x6e\x6b\x74\x69\x6f\x6e\x73\x6e\x65\x64\x73\xc3\xa4\x74\x74\x6e\x69\x6e\x67", b"support with a disability"], &[b"\x73\x74\xc3\xb6\x64\x20\x76\x69\x64\x20\x6e\x65\x75\x72\x6f\x70\x73\x79\x6b\x69\x61\x74\x72\x69\x73\x6b\x20\x66\x75\x6e\x6b\x74\x69\x6f\x6e\x73\x6e\x65\x64\x73\xc3\xa4\x74\x74\x6e\x69\x6e\x67", b"support with a neurodevelopmental condition"], &[b"\x73\x79\x6e\x20\x6f\x63\x68\x20\x68\xc3\xb6\x72\x73\x65\x6c", b"vision and hearing"], &[b"\x70\x73\x79\x6b\x69\x73\x6b\x20\x68\xc3\xa4\x6c\x73\x61", b"mental health"], &[b"\x6f\x72\x6f\x20\x6f\x63\x68\x20\xc3\xa5\x6e\x67\x65\x73\x74", b"worry and anxiety"], &[b"\x6e\x65\x64\x73\x74\xc3\xa4\x6d\x64\x68\x65\x74", b"low mood"], &[b"\x73\x6a\xc3\xa4\x6c\x76\x73\x6b\x61\x64\x61", b"self-harm"], &[b"\x73\x6a\xc3\xa4\x6c\x76\x6d\x6f\x72\x64\x73\x74\x61\x6e\x6b\x61\x72", b"suicidal thoughts"], &[b"\x73\x76\xc3\xa5\x72\x61\x20\x75\x70\x70\x6c\x65\x76\x65\x6c\x73\x65\x72", b"traumatic experiences"], &[b"sorg", b"grief"], &[b"sexualitet och relationer", b"sexuality and relationships"], &[b"tobak, alkohol och narkotika", b"tobacco, alcohol and drugs"], &[b"spel om pengar och dataspel", b"gambling and gaming"], &[b"\x74\x69\x6c\x6c\x67\xc3\xa5\x6e\x67\x20\x74\x69\x6c\x6c\x20\x76\xc3\xa5\x72\x64", b"access to health care"], &[b"utveckling", b"development"], &[b"\x73\x6b\x6f\x6c\x6e\xc3\xa4\x72\x76\x61\x72\x6f", b"school attendance"], &[b"skolresultat", b"school results"], &[b"\x69\x6e\x6c\xc3\xa4\x72\x6e\x69\x6e\x67\x73\x74\x61\x6b\x74", b"pace of learning"], &[b"\x6c\xc3\xa4\x73\x6e\x69\x6e\x67", b"reading"], &[b"skrivande", b"writing"], &[b"matematik", b"mathematics"], &[b"\x73\x70\x72\xc3\xa5\x6b", b"language"], &[b"tal", b"speech"], &[b"kommunikation", b"communication"], &[b"koncentration", b"concentration"], &[b"motorik", b"motor skills"], &[b"\x61\x74\x74\x20\x68\x61\x6e\x74\x65\x72\x61\x20\x6b\xc3\xa4\x6e\x73\x6c\x6f\x72", b"managing feelings"], &[b"\xc3\xb6\x76\x65\x72\x67\xc3\xa5\x6e\x67\x61\x72\x20\x69\x20\x73\x6b\x6f\x6c\x61\x6e", b"school transitions"], &[b"\x74\x69\x6c\x6c\x68\xc3\xb6\x72\x69\x67\x68\x65\x74", b"belonging"], &[b"kamrater", b"friends"], &[b"ensamhet", b"loneliness"], &[b"\x73\x61\x6d\x68\xc3\xb6\x72\x69\x67\x68\x65\x74\x20\x69\x20\x6b\x6c\x61\x73\x73\x65\x6e", b"belonging in class"], &[b"\x6b\x75\x6c\x74\x75\x72\x20\x6f\x63\x68\x20\x6d\x6f\x64\x65\x72\x73\x6d\xc3\xa5\x6c", b"culture and mother tongue"], &[b"att vara ny i Sverige", b"being newly arrived in Sweden"], &[b"\x6b\x6f\x6e\x74\x61\x6b\x74\x20\x6d\x65\x64\x20\x66\x61\x6d\x69\x6c\x6a\x20\x6f\x63\x68\x20\x73\x6c\xc3\xa4\x6b\x74", b"contact with family and relatives"], &[b"identitet", b"identity"], &[b"\x65\x6e\x20\x76\x75\x78\x65\x6e\x20\x61\x74\x74\x20\x6c\x69\x74\x61\x20\x70\xc3\xa5", b"an adult to trust"], &[b"fritid", b"leisure"], &[b"lek", b"play"], &[b"intressen", b"interests"], &[b"\x72\xc3\xb6\x72\x65\x6c\x73\x65\x20\x6f\x63\x68\x20\x69\x64\x72\x6f\x74\x74", b"physical activity and sport"], &[b"kultur och skapande", b"culture and creativity"], &[b"\x76\x69\x6c\x61\x20\x6f\x63\x68\x20\x73\x6b\xc3\xa4\x72\x6d\x74\x69\x64", b"rest and screen time"], &[b"respekt", b"respect"], &[b"\x61\x74\x74\x20\x62\x6c\x69\x20\x6c\x79\x73\x73\x6e\x61\x64\x20\x70\xc3\xa5", b"being heard"], &[b"delaktighet i beslut", b"participation in decisions"], &[b"\x6b\x75\x6e\x73\x6b\x61\x70\x20\x6f\x6d\x20\x73\x69\x6e\x61\x20\x72\xc3\xa4\x74\x74\x69\x67\x68\x65\x74\x65\x72", b"knowledge of one's rights"], &[b"privatliv", b"privacy"], &[b"skydd mot diskriminering", b"protection from discrimination"], &[b"ansvar", b"responsibility"], &[b"ansvar hemma", b"responsibility at home"], &[b"\x61\x76\x6c\x61\x73\x74\x6e\x69\x6e\x67\x20\x66\x72\xc3\xa5\x6e\x20\x76\x75\x78\x65\x6e\x61\x6e\x73\x76\x61\x72", b"relief from adult responsibility"], &[b"ansvar i skolan", b"responsibility at school"], &[b"\x76\xc3\xa4\x78\x61\x6e\x64\x65\x20\x73\x6a\xc3\xa4\x6c\x76\x73\x74\xc3\xa4\x6e\x64\x69\x67\x68\x65\x74", b"growing independence"], &[b"egna val", b"own choices"], &[b"ett liv utan brott", b"a life without crime"], &[b"\x76\xc3\xa4\x67\x20\x74\x69\x6c\x6c\x20\x61\x72\x62\x65\x74\x65", b"path to work"]],
    &[&[b"\x69\x6e\x74\x65\x20\x62\x65\x64\xc3\xb6\x6d\x64", b"not assessed"], &[b"oklar", b"unclear"], &[b"inget behov", b"no need"], &[b"\x6c\xc3\xa5\x67", b"low"], &[b"medel", b"medium"], &[b"\x68\xc3\xb6\x67", b"high"], &[b"omedelbar", b"immediate"]],
    &[&[b"styrka", b"strength"], &[b"\x73\x76\xc3\xa5\x72\x69\x67\x68\x65\x74", b"difficulty"], &[b"risk", b"risk"], &[b"\x69\x6e\x67\x65\x6e\x20\x73\x76\xc3\xa5\x72\x69\x67\x68\x65\x74", b"no difficulty"], &[b"\xc3\xb6\x6e\x73\x6b\x61\x6e", b"wish"], &[b"\xc3\xb6\x70\x70\x65\x6e\x20\x66\x72\xc3\xa5\x67\x61", b"open question"], &[b"\x76\x69\x6c\x6c\x20\x69\x6e\x74\x65\x20\x62\x65\x72\xc3\xa4\x74\x74\x61", b"chose not to tell"], &[b"\x69\x6e\x74\x65\x20\x62\x65\x64\xc3\xb6\x6d\x74", b"not assessed"]],
    &[&[b"aktuellt", b"current"], &[b"utreds", b"under investigation"], &[b"\x66\xc3\xb6\x6c\x6a\x73", b"watched"], &[b"\x76\xc3\xa4\x6e\x74\x61\x72\x20\x70\xc3\xa5\x20\x73\x74\xc3\xb6\x64", b"waiting for support"], &[b"\x69\x6e\x67\x65\x6e\x20\x6b\x61\x6e\x20\x6d\xc3\xb6\x74\x61\x20\x62\x65\x68\x6f\x76\x65\x74\x20\x6e\x75", b"nobody can meet the need now"], &[b"oklart vem som ansvarar", b"unclear who is responsible"], &[b"\x64\x65\x6c\x76\x69\x73\x20\x6d\xc3\xb6\x74\x74", b"partly met"], &[b"\x6d\xc3\xb6\x74\x74", b"met"], &[b"drivs inte vidare", b"not pursued"], &[b"\x69\x6e\x74\x65\x20\x62\x65\x6b\x72\xc3\xa4\x66\x74\x61\x74", b"not confirmed"]],
    &[&[b"\x66\xc3\xb6\x72\x65\x73\x6c\x61\x67\x65\x74", b"proposed"], &[b"\x70\xc3\xa5\x67\xc3\xa5\x72", b"ongoing"], &[b"vilar", b"paused"], &[b"\x64\x65\x6c\x76\x69\x73\x20\x6e\xc3\xa5\x74\x74", b"partly reached"], &[b"\x6e\xc3\xa5\x74\x74", b"reached"], &[b"\x69\x6e\x74\x65\x20\x6e\xc3\xa5\x74\x74", b"not reached"], &[b"ersatt", b"replaced"], &[b"\x73\x6c\xc3\xa4\x70\x70\x74", b"dropped"]],
    &[&[b"barnets perspektiv", b"the child's perspective"], &[b"\x76\xc3\xa5\x72\x64\x6e\x61\x64\x73\x68\x61\x76\x61\x72\x65\x6e\x73\x20\x70\x65\x72\x73\x70\x65\x6b\x74\x69\x76", b"the guardian's perspective"], &[b"\x70\x65\x72\x73\x70\x65\x6b\x74\x69\x76\x20\x68\x6f\x73\x20\x66\xc3\xb6\x72\xc3\xa4\x6c\x64\x65\x72\x20\x75\x74\x61\x6e\x20\x76\xc3\xa5\x72\x64\x6e\x61\x64", b"the perspective of a parent without custody"], &[b"familjehemmets perspektiv", b"the foster carer's perspective"], &[b"syskonets perspektiv", b"the sibling's perspective"], &[b"yrkespersonens perspektiv", b"the professional's perspective"], &[b"\x6e\xc3\xa4\x74\x76\x65\x72\x6b\x65\x74\x73\x20\x70\x65\x72\x73\x70\x65\x6b\x74\x69\x76", b"the network's perspective"]],
    &[&[b"\x75\x6e\x69\x76\x65\x72\x73\x65\x6c\x6c\x20\x6e\x69\x76\xc3\xa5", b"universal level"], &[b"\x73\x65\x6c\x65\x6b\x74\x69\x76\x20\x6e\x69\x76\xc3\xa5", b"selective level"], &[b"\x69\x6e\x64\x69\x6b\x65\x72\x61\x64\x20\x6e\x69\x76\xc3\xa5", b"indicated level"]],
    &[&[b"\x72\xc3\xa5\x64\x20\x6f\x63\x68\x20\x69\x6e\x66\x6f\x72\x6d\x61\x74\x69\x6f\x6e", b"advice and information"], &[b"\x72\xc3\xa5\x64\x67\x69\x76\x6e\x69\x6e\x67", b"guidance"], &[b"\x69\x6e\x66\x6f\x72\x6d\x61\x74\x69\x6f\x6e\x20\x6f\x6d\x20\x73\x74\xc3\xb6\x64", b"information on support"], &[b"\x68\x6a\xc3\xa4\x6c\x70\x20\x61\x74\x74\x20\x74\x61\x20\x6b\x6f\x6e\x74\x61\x6b\x74", b"help in making contact"], &[b"konsultation till personal", b"consultation to staff"], &[b"\x73\x74\xc3\xb6\x64\x20\x69\x20\x66\xc3\xb6\x72\x73\x6b\x6f\x6c\x61\x20\x6f\x63\x68\x20\x73\x6b\x6f\x6c\x61", b"support in preschool and school"], &[b"extra anpassningar", b"extra adaptations"], &[b"\x61\x6e\x70\x61\x73\x73\x61\x64\x20\x6c\xc3\xa4\x72\x6d\x69\x6c\x6a\xc3\xb6", b"adapted learning environment"], &[b"\x74\x65\x63\x6b\x65\x6e\x20\x73\x6f\x6d\x20\x73\x74\xc3\xb6\x64", b"sign as support"], &[b"\x73\x74\xc3\xb6\x64\x20\x61\x76\x20\x65\x6c\x65\x76\x61\x73\x73\x69\x73\x74\x65\x6e\x74", b"support by a pupil assistant"], &[b"resursperson i gruppen", b"extra adult in the group"], &[b"\x73\x74\x75\x64\x69\x65\x68\x61\x6e\x64\x6c\x65\x64\x6e\x69\x6e\x67\x20\x70\xc3\xa5\x20\x6d\x6f\x64\x65\x72\x73\x6d\xc3\xa5\x6c\x65\x74", b"study guidance in the mother tongue"], &[b"\x6d\x6f\x64\x65\x72\x73\x6d\xc3\xa5\x6c\x73\x73\x74\xc3\xb6\x64", b"mother tongue support"], &[b"\x73\x74\xc3\xb6\x64\x20\x70\xc3\xa5\x20\x72\x61\x73\x74\x65\x72", b"support during breaks"], &[b"\x6e\xc3\xa4\x72\x76\x61\x72\x6f\x61\x72\x62\x65\x74\x65", b"work on attendance"], &[b"\x73\x74\xc3\xb6\x64\x20\x76\x69\x64\x20\xc3\xb6\x76\x65\x72\x67\xc3\xa5\x6e\x67", b"support at a transition"], &[b"skolskjuts", b"school transport"], &[b"\x73\xc3\xa4\x72\x73\x6b\x69\x6c\x74\x20\x73\x74\xc3\xb6\x64\x20\x69\x20\x73\x6b\x6f\x6c\x61\x6e", b"special support at school"], &[b"\x75\x6e\x64\x65\x72\x76\x69\x73\x6e\x69\x6e\x67\x20\x61\x76\x20\x73\x70\x65\x63\x69\x61\x6c\x6c\xc3\xa4\x72\x61\x72\x65", b"teaching by a special needs teacher"], &[b"undervisning enskilt eller i liten grupp", b"teaching alone or in a small group"], &[b"\x61\x6e\x70\x61\x73\x73\x61\x64\x20\x73\x74\x75\x64\x69\x65\x67\xc3\xa5\x6e\x67", b"adjusted study path"], &[b"distansundervisning", b"distance teaching"], &[b"samtal och behandling", b"talks and treatment"], &[b"\x73\x74\xc3\xb6\x64\x73\x61\x6d\x74\x61\x6c", b"supportive conversations"], &[b"behandlande samtal", b"talking therapy"], &[b"psykoterapi", b"psychotherapy"], &[b"traumabehandling", b"trauma treatment"], &[b"\x6b\x72\x69\x73\x73\x74\xc3\xb6\x64", b"crisis support"], &[b"gruppbehandling", b"group treatment"], &[b"\x73\x74\xc3\xb6\x64\x67\x72\x75\x70\x70\x20\x66\xc3\xb6\x72\x20\x62\x61\x72\x6e", b"support group for children"], &[b"\x66\xc3\xa4\x72\x64\x69\x67\x68\x65\x74\x73\x74\x72\xc3\xa4\x6e\x69\x6e\x67", b"skills training"], &[b"behandling vid riskbruk och beroende", b"treatment for risk use and dependence"], &[b"\x76\xc3\xa5\x72\x64\x2c\x20\x68\x61\x62\x69\x6c\x69\x74\x65\x72\x69\x6e\x67\x20\x6f\x63\x68\x20\x72\x65\x68\x61\x62\x69\x6c\x69\x74\x65\x72\x69\x6e\x67", b"health care and rehabilitation"], &[b"\x68\xc3\xa4\x6c\x73\x6f\x62\x65\x73\xc3\xb6\x6b", b"health check"], &[b"\x68\xc3\xa4\x6c\x73\x6f\x73\x61\x6d\x74\x61\x6c", b"health conversation"], &[b"\x73\x70\x72\xc3\xa5\x6b\x2d\x20\x6f\x63\x68\x20\x74\x61\x6c\x74\x72\xc3\xa4\x6e\x69\x6e\x67", b"speech and language training"], &[b"arbetsterapi", b"occupational therapy"], &[b"fysioterapi", b"physiotherapy"], &[b"habilitering", b"habilitation"], &[b"\x74\x61\x6e\x64\x76\xc3\xa5\x72\x64", b"dental care"], &[b"\x6c\xc3\xa4\x6b\x65\x6d\x65\x64\x65\x6c\x73\x62\x65\x68\x61\x6e\x64\x6c\x69\x6e\x67", b"treatment with medicine"], &[b"\x68\x6a\xc3\xa4\x6c\x70\x6d\x65\x64\x65\x6c", b"assistive devices"], &[b"\x73\x74\xc3\xb6\x64\x20\x74\x69\x6c\x6c\x20\x66\xc3\xb6\x72\xc3\xa4\x6c\x64\x72\x61\x72\x20\x6f\x63\x68\x20\x66\x61\x6d\x69\x6c\x6a", b"support to parents and family"], &[b"\x66\xc3\xb6\x72\xc3\xa4\x6c\x64\x72\x61\x73\x61\x6d\x74\x61\x6c", b"conversations with parents"], &[b"\x66\xc3\xb6\x72\xc3\xa4\x6c\x64\x72\x61\x6b\x75\x72\x73", b"parent course"], &[b"\x68\x65\x6d\x62\x65\x73\xc3\xb6\x6b", b"home visits"], &[b"familjebehandling", b"family treatment"], &[b"\x70\x72\x61\x6b\x74\x69\x73\x6b\x74\x20\x73\x74\xc3\xb6\x64\x20\x69\x20\x68\x65\x6d\x6d\x65\x74", b"practical support in the home"], &[b"samarbetssamtal", b"cooperation talks"], &[b"\x75\x6d\x67\xc3\xa4\x6e\x67\x65\x73\x73\x74\xc3\xb6\x64", b"contact support"], &[b"\x73\x74\xc3\xb6\x64\x20\x66\xc3\xb6\x72\x20\x66\xc3\xb6\x72\xc3\xa4\x6c\x64\x65\x72\x6e\x73\x20\x65\x67\x6e\x61\x20\x73\x76\xc3\xa5\x72\x69\x67\x68\x65\x74\x65\x72", b"support for the parent's own difficulties"], &[b"\x73\x74\xc3\xb6\x64\x20\x69\x20\x76\x61\x72\x64\x61\x67\x65\x6e", b"support in everyday life"], &[b"kontaktperson", b"contact person"], &[b"kontaktfamilj", b"contact family"], &[b"\x61\x76\x6c\xc3\xb6\x73\x61\x72\x73\x65\x72\x76\x69\x63\x65", b"relief service"], &[b"korttidsvistelse", b"short-term stay"], &[b"ledsagning", b"escort service"], &[b"\x65\x6b\x6f\x6e\x6f\x6d\x69\x73\x6b\x74\x20\x73\x74\xc3\xb6\x64", b"financial support"], &[b"\x62\x75\x64\x67\x65\x74\x2d\x20\x6f\x63\x68\x20\x73\x6b\x75\x6c\x64\x72\xc3\xa5\x64\x67\x69\x76\x6e\x69\x6e\x67", b"budget and debt counselling"], &[b"\x62\x6f\x65\x6e\x64\x65\x73\x74\xc3\xb6\x64", b"housing support"], &[b"tolkning", b"interpreting"], &[b"\x66\x72\x69\x74\x69\x64\x20\x6f\x63\x68\x20\x6d\xc3\xb6\x74\x65\x73\x70\x6c\x61\x74\x73\x65\x72", b"leisure and meeting places"], &[b"ledarledd fritidsaktivitet", b"organised leisure activity"], &[b"\x70\x6c\x61\x74\x73\x20\x70\xc3\xa5\x20\x66\x72\x69\x74\x69\x64\x73\x68\x65\x6d", b"place in after-school care"], &[b"\x6d\xc3\xb6\x74\x65\x73\x70\x6c\x61\x74\x73", b"meeting place"], &[b"fritidskort", b"leisure card"], &[b"mentor", b"mentor"], &[b"feriejobb", b"holiday job"], &[b"trygghet och skydd", b"safety and protection"], &[b"\x75\x70\x70\x73\xc3\xb6\x6b\x61\x6e\x64\x65\x20\x6b\x6f\x6e\x74\x61\x6b\x74", b"outreach"], &[b"\x61\x72\x62\x65\x74\x65\x20\x6d\x6f\x74\x20\x6d\x6f\x62\x62\x6e\x69\x6e\x67\x20\x6f\x63\x68\x20\x6b\x72\xc3\xa4\x6e\x6b\x6e\x69\x6e\x67\x61\x72", b"work against bullying and abuse"], &[b"trygghetsplanering", b"safety planning"], &[b"orossamtal", b"conversation about concern"], &[b"medling vid brott", b"mediation in criminal cases"], &[b"\x61\x76\x68\x6f\x70\x70\x61\x72\x73\x74\xc3\xb6\x64", b"exit support"], &[b"\x73\x74\xc3\xb6\x64\x20\x74\x69\x6c\x6c\x20\x62\x72\x6f\x74\x74\x73\x75\x74\x73\x61\x74\x74\x61", b"victim support"], &[b"\x73\x6b\x79\x64\x64\x20\x6d\x6f\x74\x20\x76\xc3\xa5\x6c\x64\x20\x6f\x63\x68\x20\x68\x6f\x74", b"protection from violence and threats"], &[b"skyddat boende", b"sheltered housing"], &[b"\x70\x6c\x61\x63\x65\x72\x69\x6e\x67\x20\x75\x74\x61\x6e\x66\xc3\xb6\x72\x20\x68\x65\x6d\x6d\x65\x74", b"placement outside the home"], &[b"familjehem", b"foster home"], &[b"jourhem", b"emergency foster home"], &[b"\x68\x65\x6d\x20\x66\xc3\xb6\x72\x20\x76\xc3\xa5\x72\x64\x20\x65\x6c\x6c\x65\x72\x20\x62\x6f\x65\x6e\x64\x65", b"residential care home"], &[b"\x73\x74\xc3\xb6\x64\x62\x6f\x65\x6e\x64\x65", b"supported housing"], &[b"\x73\x74\xc3\xb6\x64\x20\x65\x66\x74\x65\x72\x20\x70\x6c\x61\x63\x65\x72\x69\x6e\x67", b"support after placement"], &[b"\x75\x74\x72\x65\x64\x6e\x69\x6e\x67\x2c\x20\x73\x61\x6d\x6f\x72\x64\x6e\x69\x6e\x67\x20\x6f\x63\x68\x20\x75\x70\x70\x66\xc3\xb6\x6c\x6a\x6e\x69\x6e\x67", b"investigation, coordination and follow-up"], &[b"utredning", b"investigation"], &[b"\x70\x65\x64\x61\x67\x6f\x67\x69\x73\x6b\x20\x6b\x61\x72\x74\x6c\xc3\xa4\x67\x67\x6e\x69\x6e\x67", b"educational mapping"], &[b"medicinsk eller psykologisk utredning", b"medical or psychological investigation"], &[b"\x75\x74\x72\x65\x64\x6e\x69\x6e\x67\x20\x61\x76\x20\x62\x65\x68\x6f\x76\x20\x61\x76\x20\x73\x74\xc3\xb6\x64\x20\x65\x6c\x6c\x65\x72\x20\x73\x6b\x79\x64\x64", b"investigation of need of support or protection"], &[b"\x72\x69\x73\x6b\x62\x65\x64\xc3\xb6\x6d\x6e\x69\x6e\x67", b"risk assessment"], &[b"\x73\x61\x6d\x6f\x72\x64\x6e\x69\x6e\x67\x73\x6d\xc3\xb6\x74\x65", b"coordination meeting"], &[b"\x73\x74\xc3\xb6\x64\x20\x61\x76\x20\x73\x61\x6d\x6f\x72\x64\x6e\x61\x72\x65", b"support by a coordinator"], &[b"\x75\x70\x70\x66\xc3\xb6\x6c\x6a\x6e\x69\x6e\x67", b"follow-up"], &[b"\x73\x74\xc3\xb6\x64\x20\x75\x6e\x64\x65\x72\x20\x76\xc3\xa4\x6e\x74\x65\x74\x69\x64", b"support while waiting"]],
    &[&[b"planerad", b"planned"], &[b"\x75\x74\x66\xc3\xb6\x72\x64", b"performed"]],
    &[&[b"\x66\xc3\xb6\x72\x65\x73\x6c\x61\x67\x65\x6e", b"proposed"], &[b"erbjuden", b"offered"], &[b"\x61\x6e\x73\xc3\xb6\x6b\x74", b"applied for"], &[b"\x62\x65\x73\x74\xc3\xa4\x6d\x64", b"agreed"], &[b"\x69\x20\x6b\xc3\xb6", b"in the queue"], &[b"\x70\xc3\xa5\x67\xc3\xa5\x72", b"ongoing"], &[b"pausad", b"paused"], &[b"avslutad", b"completed"], &[b"\x61\x76\x62\x72\x75\x74\x65\x6e\x20\x65\x6c\x6c\x65\x72\x20\x69\x6e\x73\x74\xc3\xa4\x6c\x6c\x64", b"discontinued or cancelled"], &[b"\x61\x76\x62\xc3\xb6\x6a\x64", b"declined"], &[b"inte beviljad", b"not granted"]],
    &[&[b"\x75\x70\x70\x74\xc3\xa4\x63\x6b\x61\x72\x65", b"the one who notices"], &[b"\x66\xc3\xb6\x72\x73\x74\x61\x20\x6b\x6f\x6e\x74\x61\x6b\x74", b"first contact"], &[b"samordnare", b"coordinator"], &[b"\x62\x65\x64\xc3\xb6\x6d\x61\x72\x65", b"assessor"], &[b"insatsansvarig", b"person responsible for an effort"], &[b"\x68\x61\x6e\x64\x6c\xc3\xa4\x67\x67\x61\x72\x65", b"case officer"], &[b"beslutsfattare", b"decision maker"], &[b"\x73\x65\x6b\x72\x65\x74\x65\x73\x73\x70\x72\xc3\xb6\x76\x61\x72\x65", b"assessor of disclosure"], &[b"\x6d\xc3\xb6\x74\x65\x73\x6c\x65\x64\x61\x72\x65", b"meeting leader"], &[b"deltagare i barnets team", b"member of the child's team"], &[b"verksamhetens kontakt", b"the service's contact"], &[b"mottagande kontakt", b"receiving contact"], &[b"\x65\x72\x73\xc3\xa4\x74\x74\x61\x72\x65", b"substitute"], &[b"\x72\xc3\xa5\x64\x67\x69\x76\x61\x72\x65", b"adviser"], &[b"\x61\x6e\x6d\xc3\xa4\x6c\x61\x72\x65", b"reporter of concern"], &[b"\x76\xc3\xa5\x72\x64\x6e\x61\x64\x73\x68\x61\x76\x61\x72\x65\x20\x69\x20\x73\x61\x6d\x76\x65\x72\x6b\x61\x6e", b"guardian in cooperation"], &[b"\x73\x74\xc3\xb6\x64\x20\x75\x72\x20\x6e\xc3\xa4\x74\x76\x65\x72\x6b\x65\x74", b"supporter from the network"], &[b"\x73\x70\x72\xc3\xa5\x6b\x72\xc3\xb6\x72", b"spokesperson"], &[b"\x72\xc3\xa4\x74\x74\x73\x6c\x69\x67\x20\x66\xc3\xb6\x72\x65\x74\x72\xc3\xa4\x64\x61\x72\x65", b"legal representative"], &[b"\x67\x6f\x64\x20\x6d\x61\x6e\x20\x66\xc3\xb6\x72\x20\x62\x61\x72\x6e\x65\x74", b"guardian ad litem"], &[b"\x6f\x66\x66\x65\x6e\x74\x6c\x69\x67\x74\x20\x62\x69\x74\x72\xc3\xa4\x64\x65", b"public counsel"], &[b"tolk i samtal", b"interpreter in conversations"]],
    &[&[b"\x6c\x79\x73\x73\x6e\x61\x20\x70\xc3\xa5\x20\x62\x61\x72\x6e\x65\x74", b"listen to the child"], &[b"\x66\xc3\xb6\x72\x61\x20\x76\x69\x64\x61\x72\x65", b"pass on"], &[b"\xc3\xa5\x74\x65\x72\x6b\x6f\x70\x70\x6c\x61", b"tell back"], &[b"\x61\x6e\x6d\xc3\xa4\x6c\x61\x20\x6f\x72\x6f", b"report concern"], &[b"informera familjen", b"inform the family"], &[b"\x66\x72\xc3\xa5\x67\x61\x20\x6f\x6d\x20\x73\x61\x6d\x74\x79\x63\x6b\x65", b"ask for consent"], &[b"samla in underlag", b"gather information"], &[b"\xc3\xa5\x74\x65\x72\x61\x6e\x76\xc3\xa4\x6e\x64\x61\x20\x64\x65\x74\x20\x73\x6f\x6d\x20\xc3\xa4\x72\x20\x62\x65\x72\xc3\xa4\x74\x74\x61\x74", b"reuse what was told"], &[b"\x61\x76\x67\xc3\xb6\x72\x61\x20\x76\x69\x6c\x6b\x61\x20\x73\x6f\x6d\x20\x62\x65\x68\xc3\xb6\x76\x73", b"see who is needed"], &[b"sammankalla", b"convene"], &[b"\x6c\x65\x64\x61\x20\x6d\xc3\xb6\x74\x65\x74", b"lead the meeting"], &[b"\x76\x61\x72\x61\x20\x6d\x65\x64\x20\x73\x6f\x6d\x20\x73\x74\xc3\xb6\x64", b"be present as support"], &[b"vara familjens kontakt", b"be the family's contact"], &[b"\x62\x65\x64\xc3\xb6\x6d\x61", b"assess"], &[b"bereda eller fatta beslut", b"prepare or make decisions"], &[b"\x70\x72\xc3\xb6\x76\x61\x20\x75\x74\x6c\xc3\xa4\x6d\x6e\x61\x6e\x64\x65", b"test disclosure"], &[b"skydda uppgifter", b"protect information"], &[b"ge insatsen", b"give the effort"], &[b"\x67\xc3\xb6\x72\x61\x20\x73\x69\x6e\x20\x64\x65\x6c", b"do one's part"], &[b"\x62\x65\x72\xc3\xa4\x74\x74\x61\x20\x68\x75\x72\x20\x64\x65\x74\x20\x67\xc3\xa5\x72", b"report progress"], &[b"\x73\xc3\xa4\x67\x61\x20\x74\x69\x6c\x6c\x20\x6e\xc3\xa4\x72\x20\x6e\xc3\xa5\x67\x6f\x74\x20\x62\x72\x69\x73\x74\x65\x72", b"flag gaps"], &[b"\x68\xc3\xa5\x6c\x6c\x61\x20\x70\x6c\x61\x6e\x65\x6e\x20\x61\x6b\x74\x75\x65\x6c\x6c", b"keep the plan current"], &[b"\x73\x65\x20\x74\x69\x6c\x6c\x20\x61\x74\x74\x20\x64\x65\x74\x20\x66\xc3\xb6\x6c\x6a\x73\x20\x75\x70\x70", b"see to the follow-up"], &[b"\x6c\xc3\xa4\x6d\x6e\x61\x20\xc3\xb6\x76\x65\x72\x20\x73\x61\x6d\x6f\x72\x64\x6e\x69\x6e\x67\x65\x6e", b"hand over coordination"], &[b"\x74\x61\x20\x65\x6d\x6f\x74\x20\x76\x69\x64\x20\xc3\xb6\x76\x65\x72\x67\xc3\xa5\x6e\x67", b"receive at a transition"], &[b"\x74\x72\xc3\xa4\x64\x61\x20\x69\x6e", b"step in"], &[b"\x67\x65\x20\x72\xc3\xa5\x64", b"give advice"], &[b"\x66\xc3\xb6\x72\x61\x20\x66\x72\x61\x6d\x20\x62\x61\x72\x6e\x65\x74\x73\x20\x65\x6c\x6c\x65\x72\x20\x66\x61\x6d\x69\x6c\x6a\x65\x6e\x73\x20\x6f\x72\x64", b"convey the child's or the family's words"], &[b"\x74\x61\x20\x74\x69\x6c\x6c\x20\x76\x61\x72\x61\x20\x72\xc3\xa4\x74\x74\x69\x67\x68\x65\x74\x65\x72", b"uphold rights"], &[b"tolka", b"interpret"]],
    &[&[b"identitet", b"identity"], &[b"kontaktuppgifter", b"contact details"], &[b"plats", b"place"], &[b"skydd av personuppgifter", b"protection of personal details"], &[b"deltagande", b"participation"], &[b"att kontakt finns", b"existence of contact"], &[b"familj", b"family"], &[b"\x76\xc3\xa5\x72\x64\x6e\x61\x64\x2c\x20\x62\x6f\x65\x6e\x64\x65\x20\x6f\x63\x68\x20\x75\x6d\x67\xc3\xa4\x6e\x67\x65", b"custody, residence and contact"], &[b"\x76\xc3\xa5\x72\x64\x6e\x61\x64\x73\x68\x61\x76\x61\x72\x65\x6e\x73\x20\x65\x67\x6e\x61\x20\x66\xc3\xb6\x72\x68\xc3\xa5\x6c\x6c\x61\x6e\x64\x65\x6e", b"the guardian's own circumstances"], &[b"\x76\xc3\xa5\x72\x64\x6e\x61\x64\x73\x68\x61\x76\x61\x72\x65\x6e\x73\x20\x68\xc3\xa4\x6c\x73\x61\x20\x6f\x63\x68\x20\x62\x65\x72\x6f\x65\x6e\x64\x65", b"the guardian's health and dependence"], &[b"\x76\xc3\xa5\x72\x64\x6e\x61\x64\x73\x68\x61\x76\x61\x72\x65\x6e\x73\x20\x62\x72\x6f\x74\x74", b"the guardian's offences"], &[b"\x76\xc3\xa5\x72\x64\x6e\x61\x64\x73\x68\x61\x76\x61\x72\x65\x6e\x73\x20\x65\x6b\x6f\x6e\x6f\x6d\x69", b"the guardian's finances"], &[b"\x76\xc3\xa5\x6c\x64\x20\x6d\x6f\x74\x20\x65\x6e\x20\x76\xc3\xa5\x72\x64\x6e\x61\x64\x73\x68\x61\x76\x61\x72\x65", b"violence against a guardian"], &[b"\x73\x79\x73\x6b\x6f\x6e\x73\x20\x66\xc3\xb6\x72\x68\xc3\xa5\x6c\x6c\x61\x6e\x64\x65\x6e", b"siblings' circumstances"], &[b"skydd av syskon", b"protection of siblings"], &[b"\x73\x6b\x6f\x6c\x67\xc3\xa5\x6e\x67", b"schooling"], &[b"\x6e\xc3\xa4\x72\x76\x61\x72\x6f\x20\x6f\x63\x68\x20\x66\x72\xc3\xa5\x6e\x76\x61\x72\x6f", b"attendance and absence"], &[b"utveckling", b"development"], &[b"\x73\x70\x72\xc3\xa5\x6b\x75\x74\x76\x65\x63\x6b\x6c\x69\x6e\x67", b"language development"], &[b"\x74\x69\x6c\x6c\x68\xc3\xb6\x72\x69\x67\x68\x65\x74", b"belonging"], &[b"relationer", b"relations"], &[b"religion och etniskt ursprung", b"religion and ethnic origin"], &[b"trygghet", b"safety"], &[b"trygghet i skolan", b"safety at school"], &[b"trygghet hemma", b"safety at home"], &[b"\x76\xc3\xa5\x6c\x64\x20\x6f\x63\x68\x20\x68\x6f\x74", b"violence and threats"], &[b"\x73\x65\x78\x75\x65\x6c\x6c\x61\x20\xc3\xb6\x76\x65\x72\x67\x72\x65\x70\x70", b"sexual abuse"], &[b"\x62\x61\x72\x6e\x65\x74\x73\x20\x75\x74\x73\x61\x74\x74\x68\x65\x74\x20\x66\xc3\xb6\x72\x20\x62\x72\x6f\x74\x74", b"crime against the child"], &[b"\x6f\x72\x6f\x73\x61\x6e\x6d\xc3\xa4\x6c\x61\x6e\x20\x6f\x6d\x20\x62\x61\x72\x6e\x65\x74", b"concern report on the child"], &[b"\x68\xc3\xa4\x6c\x73\x61", b"health"], &[b"\x64\x69\x61\x67\x6e\x6f\x73\x2c\x20\x66\x75\x6e\x6b\x74\x69\x6f\x6e\x73\x6e\x65\x64\x73\xc3\xa4\x74\x74\x6e\x69\x6e\x67\x20\x6f\x63\x68\x20\x62\x65\x68\x61\x6e\x64\x6c\x69\x6e\x67", b"diagnosis, disability and treatment"], &[b"\x70\x73\x79\x6b\x69\x73\x6b\x20\x68\xc3\xa4\x6c\x73\x61", b"mental health"], &[b"\x69\x6e\x6e\x65\x68\xc3\xa5\x6c\x6c\x20\x69\x20\x73\x61\x6d\x74\x61\x6c", b"content of conversations"], &[b"tobak, alkohol och droger", b"tobacco, alcohol and drugs"], &[b"\x74\x61\x6e\x64\x68\xc3\xa4\x6c\x73\x61", b"dental health"], &[b"omsorg", b"care"], &[b"fritid", b"leisure"], &[b"respekt", b"respect"], &[b"\x6b\xc3\xb6\x6e\x73\x69\x64\x65\x6e\x74\x69\x74\x65\x74\x20\x6f\x63\x68\x20\x73\x65\x78\x75\x65\x6c\x6c\x20\x6c\xc3\xa4\x67\x67\x6e\x69\x6e\x67", b"gender identity and sexual orientation"], &[b"ansvar", b"responsibility"], &[b"misstanke om brott", b"suspicion of crime"], &[b"\x62\x61\x72\x6e\x65\x74\x73\x20\xc3\xa5\x73\x69\x6b\x74\x65\x72\x20\x6f\x63\x68\x20\xc3\xb6\x6e\x73\x6b\x65\x6d\xc3\xa5\x6c", b"the child's own views and wishes"], &[b"insatser", b"efforts"], &[b"\x76\xc3\xa5\x72\x64\x20\x75\x74\x61\x6e\x66\xc3\xb6\x72\x20\x68\x65\x6d\x6d\x65\x74", b"care away from home"], &[b"\x70\x6c\x61\x6e\x20\x6f\x63\x68\x20\x75\x70\x70\x66\xc3\xb6\x6c\x6a\x6e\x69\x6e\x67", b"plan and follow-up"]],
    &[&[b"\x67\x65\x6d\x65\x6e\x73\x61\x6d\x20\x62\x65\x64\xc3\xb6\x6d\x6e\x69\x6e\x67\x20\x6f\x63\x68\x20\x70\x6c\x61\x6e", b"joint assessment and plan"], &[b"\x73\x61\x6d\x6f\x72\x64\x6e\x61\x20\x73\x74\xc3\xb6\x64", b"coordinate support"], &[b"skapa kontakt", b"make contact"], &[b"ge en insats", b"give an effort"], &[b"\x6c\xc3\xa4\x6d\x6e\x61\x20\xc3\xb6\x76\x65\x72\x20\x76\x69\x64\x20\xc3\xb6\x76\x65\x72\x67\xc3\xa5\x6e\x67", b"hand over at a transition"], &[b"\x66\xc3\xb6\x6c\x6a\x61\x20\x75\x70\x70", b"follow up"], &[b"informera familjen", b"inform the family"], &[b"skydda barnet", b"protect the child"], &[b"\x75\x74\x72\x65\x64\x61\x20\x62\x65\x68\x6f\x76\x20\x61\x76\x20\x73\x6b\x79\x64\x64\x20\x65\x6c\x6c\x65\x72\x20\x73\x74\xc3\xb6\x64", b"investigate the need of protection or support"], &[b"\x75\x74\x72\x65\x64\x61\x20\x76\xc3\xa5\x72\x64\x6e\x61\x64\x2c\x20\x62\x6f\x65\x6e\x64\x65\x20\x6f\x63\x68\x20\x75\x6d\x67\xc3\xa4\x6e\x67\x65", b"investigate custody, residence and contact"], &[b"\x66\xc3\xb6\x72\x65\x62\x79\x67\x67\x61\x20\x62\x72\x6f\x74\x74", b"prevent crime"], &[b"utreda brott", b"investigate crime"], &[b"\x66\xc3\xb6\x72\x62\xc3\xa4\x74\x74\x72\x61\x20\x76\x65\x72\x6b\x73\x61\x6d\x68\x65\x74\x65\x6e", b"improve the service"], &[b"granska en verksamhet", b"inspect a service"]],
    &[&[b"\x62\x61\x72\x6e\x65\x74\x20\x73\x6a\xc3\xa4\x6c\x76", b"the child"], &[b"\x76\xc3\xa5\x72\x64\x6e\x61\x64\x73\x68\x61\x76\x61\x72\x65", b"guardian"], &[b"\x67\x6f\x64\x20\x6d\x61\x6e\x20\x66\xc3\xb6\x72\x20\x62\x61\x72\x6e\x65\x74", b"trustee of the child"], &[b"\x61\x6e\x6e\x61\x6e\x20\x62\x65\x72\xc3\xb6\x72\x64\x20\x70\x65\x72\x73\x6f\x6e", b"other person concerned"]],
    &[&[b"skriftligt", b"in writing"], &[b"elektroniskt", b"electronically"], &[b"muntligt", b"orally"], &[b"med tecken eller bilder", b"with signs or pictures"]],
    &[&[b"utkast", b"draft"], &[b"\x6c\xc3\xa4\x6d\x6e\x61\x74", b"given"], &[b"\x61\x76\x62\xc3\xb6\x6a\x74", b"refused"], &[b"\x61\x6e\x76\xc3\xa4\x6e\x64\x73", b"in use"], &[b"\xc3\xa5\x74\x65\x72\x6b\x61\x6c\x6c\x61\x74", b"withdrawn"], &[b"\x75\x74\x67\xc3\xa5\x6e\x67\x65\x74", b"expired"], &[b"avslutat", b"ended"], &[b"\x68\xc3\xa4\x76\x74", b"lifted"], &[b"felregistrerat", b"entered in error"], &[b"\x6f\x6b\xc3\xa4\x6e\x74", b"unknown"]],
    &[&[b"\x62\x61\x72\x6e\x65\x74\x20\x62\x65\x73\x74\xc3\xa4\x6d\x6d\x65\x72\x20\x73\x6a\xc3\xa4\x6c\x76\x74", b"the child decides"], &[b"\x62\x61\x72\x6e\x65\x74\x20\x6f\x63\x68\x20\x76\xc3\xa5\x72\x64\x6e\x61\x64\x73\x68\x61\x76\x61\x72\x6e\x61\x20\x62\x65\x73\x74\xc3\xa4\x6d\x6d\x65\x72\x20\x74\x69\x6c\x6c\x73\x61\x6d\x6d\x61\x6e\x73", b"the child and the guardians decide together"], &[b"\x76\xc3\xa5\x72\x64\x6e\x61\x64\x73\x68\x61\x76\x61\x72\x6e\x61\x20\x62\x65\x73\x74\xc3\xa4\x6d\x6d\x65\x72", b"the guardians decide"], &[b"\x67\xc3\xa5\x72\x20\x69\x6e\x74\x65\x20\x61\x74\x74\x20\x61\x76\x67\xc3\xb6\x72\x61", b"cannot be determined"]],
    &[&[b"\x6c\xc3\xa4\x6d\x6e\x61\x20\x75\x74", b"disclose"], &[b"\x6c\xc3\xa4\x73\x61", b"read"], &[b"prata om", b"discuss"], &[b"\x66\xc3\xb6\x72\x61\x20\x69\x6e\x20\x69\x20\x65\x67\x65\x6e\x20\x64\x6f\x6b\x75\x6d\x65\x6e\x74\x61\x74\x69\x6f\x6e", b"enter in one's own records"], &[b"\x66\xc3\xb6\x72\x61\x20\x76\x69\x64\x61\x72\x65", b"pass on"]],
    &[&[b"nekande", b"denial"], &[b"\x73\x70\xc3\xa4\x72\x72", b"block"], &[b"\x69\x6e\x72\x65\x20\x73\x70\xc3\xa4\x72\x72", b"inner block"], &[b"\x79\x74\x74\x72\x65\x20\x73\x70\xc3\xa4\x72\x72", b"outer block"]],
    &[&[b"\x69\x6e\x67\x65\x74\x20\x6e\x65\x6b\x61\x6e\x64\x65\x20\x6b\xc3\xa4\x6e\x74", b"no denial known"], &[b"\x69\x6e\x67\x65\x6e\x20\x74\x69\x6c\x6c\x66\x72\xc3\xa5\x67\x61\x64", b"nobody asked"], &[b"respekterat", b"respected"], &[b"delvis respekterat", b"partly respected"], &[b"\xc3\xb6\x76\x65\x72\x76\xc3\xa4\x67\x74\x20\x6f\x63\x68\x20\xc3\xa5\x73\x69\x64\x6f\x73\x61\x74\x74", b"considered and overridden"], &[b"\x70\x6c\x69\x6b\x74\x65\x6e\x20\x67\xc3\xa4\x6c\x6c\x65\x72\x20\xc3\xa4\x6e\x64\xc3\xa5", b"the duty applies anyway"]],
    &[&[b"\x66\xc3\xa5\x72\x20\x6c\xc3\xa4\x6d\x6e\x61\x73\x20\x75\x74", b"may be disclosed"], &[b"\x66\xc3\xa5\x72\x20\x6c\xc3\xa4\x6d\x6e\x61\x73\x20\x75\x74\x20\x74\x69\x6c\x6c\x20\x76\x69\x73\x73\x20\x64\x65\x6c", b"may be disclosed in part"], &[b"\x66\xc3\xa5\x72\x20\x6c\xc3\xa4\x6d\x6e\x61\x73\x20\x75\x74\x20\x6d\x65\x64\x20\x66\xc3\xb6\x72\x62\x65\x68\xc3\xa5\x6c\x6c", b"may be disclosed with a reservation"], &[b"\x6c\xc3\xa4\x6d\x6e\x61\x73\x20\x69\x6e\x74\x65\x20\x75\x74\x3a\x20\x72\x69\x73\x6b\x20\x66\xc3\xb6\x72\x20\x6d\x65\x6e", b"withheld for harm"], &[b"\x6c\xc3\xa4\x6d\x6e\x61\x73\x20\x69\x6e\x74\x65\x20\x75\x74\x3a\x20\x72\x69\x73\x6b\x20\x66\xc3\xb6\x72\x20\x62\x65\x74\x79\x64\x61\x6e\x64\x65\x20\x6d\x65\x6e", b"withheld for considerable harm"], &[b"\x6c\xc3\xa4\x6d\x6e\x61\x73\x20\x69\x6e\x74\x65\x20\x75\x74\x3a\x20\x72\x69\x73\x6b\x20\x66\xc3\xb6\x72\x20\x64\x65\x6e\x20\x73\x6f\x6d\x20\x62\x65\x72\xc3\xa4\x74\x74\x61\x74", b"withheld for danger to the informant"]],
    &[&[b"delta i samverkan och plan", b"take part in cooperation and plan"], &[b"\x61\x74\x74\x20\x65\x6e\x20\x69\x6e\x64\x69\x76\x69\x64\x75\x65\x6c\x6c\x20\x70\x6c\x61\x6e\x20\x67\xc3\xb6\x72\x73", b"an individual plan is made"], &[b"\x76\x61\x72\x61\x20\x6d\x65\x64\x20\x69\x20\x65\x6e\x20\x6b\x61\x72\x74\x6c\xc3\xa4\x67\x67\x6e\x69\x6e\x67", b"take part in an assessment"], &[b"\x61\x74\x74\x20\x6e\xc3\xa4\x72\x73\x74\xc3\xa5\x65\x6e\x64\x65\x20\xc3\xa4\x72\x20\x6d\x65\x64", b"somebody close takes part"], &[b"bli kontaktad", b"be contacted"], &[b"ta emot en insats", b"accept an effort"]],
    &[&[b"ja", b"yes"], &[b"ja till en del", b"yes to a part"], &[b"nej", b"no"], &[b"\x76\x69\x6c\x6c\x20\x76\xc3\xa4\x6e\x74\x61", b"wants to wait"], &[b"inget svar", b"no answer"], &[b"tillbakataget ja", b"yes taken back"]],
    &[&[b"\x75\x70\x70\x67\x69\x66\x74\x20\x61\x76\x20\x61\x6c\x6c\x6d\xc3\xa4\x6e\x74\x20\x69\x6e\x74\x72\x65\x73\x73\x65\x20\x65\x6c\x6c\x65\x72\x20\x6d\x79\x6e\x64\x69\x67\x68\x65\x74\x73\x75\x74\xc3\xb6\x76\x6e\x69\x6e\x67", b"task in the public interest or exercise of official authority"], &[b"\x72\xc3\xa4\x74\x74\x73\x6c\x69\x67\x20\x66\xc3\xb6\x72\x70\x6c\x69\x6b\x74\x65\x6c\x73\x65", b"legal obligation"], &[b"\x67\x72\x75\x6e\x64\x6c\xc3\xa4\x67\x67\x61\x6e\x64\x65\x20\x69\x6e\x74\x72\x65\x73\x73\x65\x6e", b"vital interests"], &[b"\x69\x6e\x74\x72\x65\x73\x73\x65\x61\x76\x76\xc3\xa4\x67\x6e\x69\x6e\x67", b"balance of interests"]],
    &[&[b"\x61\x6e\x6d\xc3\xa4\x6c\x6e\x69\x6e\x67\x73\x70\x6c\x69\x6b\x74\x20\x65\x6e\x6c\x69\x67\x74\x20\x73\x6f\x63\x69\x61\x6c\x74\x6a\xc3\xa4\x6e\x73\x74\x6c\x61\x67\x65\x6e\x20\x28\x32\x30\x32\x35\x3a\x34\x30\x30\x29", b"duty to report under the Social Services Act (2025:400)"], &[b"\x61\x6e\x6d\xc3\xa4\x6c\x6e\x69\x6e\x67\x73\x70\x6c\x69\x6b\x74\x20\x65\x6e\x6c\x69\x67\x74\x20\x73\x6f\x63\x69\x61\x6c\x74\x6a\xc3\xa4\x6e\x73\x74\x6c\x61\x67\x65\x6e\x20\x28\x32\x30\x30\x31\x3a\x34\x35\x33\x29", b"duty to report under the Social Services Act (2001:453)"], &[b"\x61\x6e\x6d\xc3\xa4\x6c\x6e\x69\x6e\x67\x73\x70\x6c\x69\x6b\x74\x20\x66\xc3\xb6\x72\x20\x66\x61\x6d\x69\x6c\x6a\x65\x72\xc3\xa5\x64\x67\x69\x76\x6e\x69\x6e\x67", b"duty to report for family counselling"], &[b"\x75\x70\x70\x6d\x61\x6e\x69\x6e\x67\x20\x74\x69\x6c\x6c\x20\x76\x61\x72\x20\x6f\x63\x68\x20\x65\x6e\x20\x61\x74\x74\x20\x61\x6e\x6d\xc3\xa4\x6c\x61\x20\x6f\x72\x6f", b"call on everybody to report concern"], &[b"\xc3\xa5\x74\x65\x72\x6b\x6f\x70\x70\x6c\x69\x6e\x67\x20\x74\x69\x6c\x6c\x20\x64\x65\x6e\x20\x73\x6f\x6d\x20\x68\x61\x72\x20\x61\x6e\x6d\xc3\xa4\x6c\x74", b"feedback to the one who reported"], &[b"\x75\x70\x70\x67\x69\x66\x74\x73\x73\x6b\x79\x6c\x64\x69\x67\x68\x65\x74\x20\x75\x6e\x64\x65\x72\x20\x73\x6f\x63\x69\x61\x6c\x6e\xc3\xa4\x6d\x6e\x64\x65\x6e\x73\x20\x75\x74\x72\x65\x64\x6e\x69\x6e\x67", b"duty to disclose during the social welfare committee's investigation"], &[b"\x69\x6e\x64\x69\x76\x69\x64\x75\x65\x6c\x6c\x20\x70\x6c\x61\x6e\x20\x65\x6e\x6c\x69\x67\x74\x20\x73\x6f\x63\x69\x61\x6c\x74\x6a\xc3\xa4\x6e\x73\x74\x6c\x61\x67\x65\x6e", b"individual plan under the Social Services Act"], &[b"\x69\x6e\x64\x69\x76\x69\x64\x75\x65\x6c\x6c\x20\x70\x6c\x61\x6e\x20\x65\x6e\x6c\x69\x67\x74\x20\x74\x69\x64\x69\x67\x61\x72\x65\x20\x73\x6f\x63\x69\x61\x6c\x74\x6a\xc3\xa4\x6e\x73\x74\x6c\x61\x67", b"individual plan under the former Social Services Act"], &[b"\x69\x6e\x64\x69\x76\x69\x64\x75\x65\x6c\x6c\x20\x70\x6c\x61\x6e\x20\x65\x6e\x6c\x69\x67\x74\x20\x68\xc3\xa4\x6c\x73\x6f\x2d\x20\x6f\x63\x68\x20\x73\x6a\x75\x6b\x76\xc3\xa5\x72\x64\x73\x6c\x61\x67\x65\x6e", b"individual plan under the Health and Medical Services Act"], &[b"skolans plikt att samverka", b"school's duty to cooperate"], &[b"\x74\x79\x73\x74\x6e\x61\x64\x73\x70\x6c\x69\x6b\x74\x20\x69\x20\x66\x72\x69\x73\x74\xc3\xa5\x65\x6e\x64\x65\x20\x73\x6b\x6f\x6c\x61", b"duty of silence in independent schools"], &[b"samtycke enligt sekretesslagen", b"consent under the Secrecy Act"], &[b"\x64\x65\x6e\x20\x65\x6e\x73\x6b\x69\x6c\x64\x65\x20\x68\xc3\xa4\x76\x65\x72\x20\x73\x65\x6b\x72\x65\x74\x65\x73\x73\x65\x6e", b"the individual lifts secrecy"], &[b"\x62\x61\x72\x6e\x65\x74\x73\x20\x73\x65\x6b\x72\x65\x74\x65\x73\x73\x20\x6d\x6f\x74\x20\x76\xc3\xa5\x72\x64\x6e\x61\x64\x73\x68\x61\x76\x61\x72\x65\x6e", b"the child's secrecy towards the guardian"], &[b"sekretess inom en myndighet", b"secrecy within an authority"], &[b"\x73\x65\x6b\x72\x65\x74\x65\x73\x73\x20\x69\x20\x66\x6f\x6c\x6b\x62\x6f\x6b\x66\xc3\xb6\x72\x69\x6e\x67\x65\x6e", b"secrecy in the population register"], &[b"\x73\x65\x6b\x72\x65\x74\x65\x73\x73\x20\x76\x69\x64\x20\x73\x6b\x79\x64\x64\x61\x64\x20\x66\x6f\x6c\x6b\x62\x6f\x6b\x66\xc3\xb6\x72\x69\x6e\x67", b"secrecy in protected registration"], &[b"\x73\x65\x6b\x72\x65\x74\x65\x73\x73\x20\x66\xc3\xb6\x72\x20\x6f\x72\x6f\x73\x61\x6e\x6d\xc3\xa4\x6c\x61\x6e\x20\x68\x6f\x73\x20\x61\x6e\x6d\xc3\xa4\x6c\x61\x72\x65\x6e", b"secrecy for a concern report at the reporter's"], &[b"uppgiftsskyldighet som bryter sekretess", b"duty to disclose that overrides secrecy"], &[b"\x6e\xc3\xb6\x64\x76\xc3\xa4\x6e\x64\x69\x67\x74\x20\x66\xc3\xb6\x72\x20\x64\x65\x6e\x20\x65\x67\x6e\x61\x20\x76\x65\x72\x6b\x73\x61\x6d\x68\x65\x74\x65\x6e", b"necessary for the authority's own task"], &[b"uppgift mot brott och felaktiga utbetalningar", b"information against crime and wrong payments"], &[b"generalklausulen", b"the general clause"], &[b"\x75\x70\x70\x67\x69\x66\x74\x20\x74\x69\x6c\x6c\x20\x70\x6f\x6c\x69\x73\x65\x6e\x20\x6f\x6d\x20\x75\x6e\x67\x61\x20\x75\x6e\x64\x65\x72\x20\x32\x31\x20\xc3\xa5\x72", b"information to the police on young people under 21"], &[b"\x75\x70\x70\x67\x69\x66\x74\x20\x74\x69\x6c\x6c\x20\x70\x6f\x6c\x69\x73\x65\x6e\x20\x6f\x6d\x20\x72\x69\x73\x6b\x20\x66\xc3\xb6\x72\x20\x61\x6c\x6c\x76\x61\x72\x6c\x69\x67\x74\x20\x62\x72\x6f\x74\x74\x20\x6d\x6f\x74\x20\x6e\xc3\xa4\x72\x73\x74\xc3\xa5\x65\x6e\x64\x65", b"information to the police on risk of serious crime against somebody close"], &[b"misstanke om brott mot barn", b"suspicion of crime against a child"], &[b"\x75\x74\x72\x65\x64\x6e\x69\x6e\x67\x20\x61\x76\x20\x62\x65\x67\xc3\xa5\x6e\x67\x65\x74\x20\x62\x72\x6f\x74\x74\x2c\x20\x76\xc3\xa5\x72\x64\x20\x6f\x63\x68\x20\x73\x6f\x63\x69\x61\x6c\x74\x6a\xc3\xa4\x6e\x73\x74", b"investigation of a crime committed, health care and social services"], &[b"\x75\x74\x72\x65\x64\x6e\x69\x6e\x67\x20\x61\x76\x20\x62\x65\x67\xc3\xa5\x6e\x67\x65\x74\x20\x62\x72\x6f\x74\x74\x2c\x20\x73\x6b\x6f\x6c\x61\x20\x6f\x63\x68\x20\x61\x6e\x64\x72\x61", b"investigation of a crime committed, school and others"], &[b"\x66\x72\xc3\xa5\x6e\x20\x68\xc3\xa4\x6c\x73\x6f\x2d\x20\x6f\x63\x68\x20\x73\x6a\x75\x6b\x76\xc3\xa5\x72\x64\x65\x6e\x20\x66\xc3\xb6\x72\x20\x6e\xc3\xb6\x64\x76\xc3\xa4\x6e\x64\x69\x67\x74\x20\x73\x74\xc3\xb6\x64\x20\x74\x69\x6c\x6c\x20\x64\x65\x6e\x20\x73\x6f\x6d\x20\xc3\xa4\x72\x20\x75\x6e\x64\x65\x72\x20\x31\x38\x20\xc3\xa5\x72", b"from health care for necessary support to somebody under 18"], &[b"\x66\x72\xc3\xa5\x6e\x20\x73\x6b\x6f\x6c\x61\x6e\x73\x20\x6d\x65\x64\x69\x63\x69\x6e\x73\x6b\x61\x20\x65\x6c\x65\x76\x68\xc3\xa4\x6c\x73\x61\x20\x74\x69\x6c\x6c\x20\xc3\xb6\x76\x72\x69\x67\x20\x65\x6c\x65\x76\x68\xc3\xa4\x6c\x73\x61", b"from medical pupil health to other pupil health"], &[b"\x66\x72\xc3\xa5\x6e\x20\x73\x6f\x63\x69\x61\x6c\x74\x6a\xc3\xa4\x6e\x73\x74\x65\x6e\x20\x66\xc3\xb6\x72\x20\x6e\xc3\xb6\x64\x76\xc3\xa4\x6e\x64\x69\x67\x74\x20\x73\x74\xc3\xb6\x64\x20\x74\x69\x6c\x6c\x20\x64\x65\x6e\x20\x73\x6f\x6d\x20\xc3\xa4\x72\x20\x75\x6e\x64\x65\x72\x20\x31\x38\x20\xc3\xa5\x72", b"from social services for necessary support to somebody under 18"], &[b"\x62\x65\x73\x6b\x65\x64\x20\x74\x69\x6c\x6c\x20\x64\x65\x6e\x20\x73\x6f\x6d\x20\x68\x61\x72\x20\x61\x6e\x6d\xc3\xa4\x6c\x74\x20\x6f\x72\x6f", b"message to the one who reported concern"], &[b"\x76\xc3\xa5\x72\x64\x6e\x61\x64\x73\x68\x61\x76\x61\x72\x65\x6e\x73\x20\x62\x65\x73\x74\xc3\xa4\x6d\x6d\x61\x6e\x64\x65\x72\xc3\xa4\x74\x74", b"the guardian's right to decide"], &[b"\x69\x6e\x73\x61\x74\x73\x20\x6e\xc3\xa4\x72\x20\x62\x61\x72\x61\x20\x65\x6e\x20\x76\xc3\xa5\x72\x64\x6e\x61\x64\x73\x68\x61\x76\x61\x72\x65\x20\x73\x61\x6d\x74\x79\x63\x6b\x65\x72", b"effort when only one guardian consents"], &[b"\x73\x6b\x6f\x6c\x61\x6e\x73\x20\x75\x70\x70\x67\x69\x66\x74\x73\x73\x6b\x79\x6c\x64\x69\x67\x68\x65\x74\x20\x6f\x6d\x20\x76\xc3\xa5\x72\x64\x6e\x61\x64\x2c\x20\x62\x6f\x65\x6e\x64\x65\x20\x6f\x63\x68\x20\x75\x6d\x67\xc3\xa4\x6e\x67\x65", b"school's duty to disclose on custody, residence and contact"], &[b"\x69\x6e\x73\x61\x74\x73\x20\x75\x74\x61\x6e\x20\x69\x6e\x64\x69\x76\x69\x64\x75\x65\x6c\x6c\x20\x62\x65\x68\x6f\x76\x73\x70\x72\xc3\xb6\x76\x6e\x69\x6e\x67", b"effort without individual assessment of need"], &[b"\x62\x65\x73\x6c\x75\x74\x61\x64\x20\x69\x6e\x73\x61\x74\x73\x20\x74\x69\x6c\x6c\x20\x62\x61\x72\x6e\x20\x75\x74\x61\x6e\x20\x76\xc3\xa5\x72\x64\x6e\x61\x64\x73\x68\x61\x76\x61\x72\x65\x6e\x73\x20\x73\x61\x6d\x74\x79\x63\x6b\x65", b"decided effort for a child without the guardian's consent"], &[b"\x69\x6e\x73\x61\x74\x73\x20\x75\x74\x61\x6e\x20\x62\x65\x68\x6f\x76\x73\x70\x72\xc3\xb6\x76\x6e\x69\x6e\x67\x20\x74\x69\x6c\x6c\x20\x62\x61\x72\x6e", b"effort without assessment of need for a child"]],
    &[&[b"barnets plan", b"the child's plan"], &[b"samordnad individuell plan", b"coordinated individual plan"], &[b"\x67\x65\x6e\x6f\x6d\x66\xc3\xb6\x72\x61\x6e\x64\x65\x70\x6c\x61\x6e", b"implementation plan"], &[b"\xc3\xa5\x74\x67\xc3\xa4\x72\x64\x73\x70\x72\x6f\x67\x72\x61\x6d", b"action programme"], &[b"individuell utvecklingsplan", b"individual development plan"], &[b"\x76\xc3\xa5\x72\x64\x70\x6c\x61\x6e", b"care plan"], &[b"\x76\xc3\xa5\x72\x64\x70\x6c\x61\x6e\x20\x69\x6e\x66\xc3\xb6\x72\x20\x70\x6c\x61\x63\x65\x72\x69\x6e\x67", b"care plan before placement"], &[b"trygghetsplan", b"safety plan"], &[b"krisplan", b"crisis plan"], &[b"habiliteringsplan", b"habilitation plan"], &[b"\x70\x6c\x61\x6e\x20\x66\xc3\xb6\x72\x20\x65\x67\x65\x6e\x76\xc3\xa5\x72\x64", b"self-care plan"], &[b"utredningsplan", b"investigation plan"]],
    &[&[b"\x6d\xc3\xb6\x74\x65\x20\x6d\x65\x64\x20\x62\x61\x72\x6e\x65\x74\x73\x20\x74\x65\x61\x6d", b"meeting of the child's team"], &[b"\x73\x61\x6d\x76\x65\x72\x6b\x61\x6e\x73\x6d\xc3\xb6\x74\x65", b"cooperation meeting"], &[b"\x75\x70\x70\x66\xc3\xb6\x6c\x6a\x6e\x69\x6e\x67\x73\x6d\xc3\xb6\x74\x65", b"review meeting"], &[b"samtal med familjen", b"conversation with the family"], &[b"\x6d\xc3\xb6\x74\x65\x20\x6f\x6d\x20\x73\x61\x6d\x6f\x72\x64\x6e\x61\x64\x20\x69\x6e\x64\x69\x76\x69\x64\x75\x65\x6c\x6c\x20\x70\x6c\x61\x6e", b"meeting on a coordinated individual plan"], &[b"\x65\x6c\x65\x76\x68\xc3\xa4\x6c\x73\x6f\x6d\xc3\xb6\x74\x65", b"pupil health meeting"], &[b"utvecklingssamtal", b"progress meeting"], &[b"\x61\x6e\x6d\xc3\xa4\x6c\x6e\x69\x6e\x67\x73\x6d\xc3\xb6\x74\x65", b"meeting after a concern report"], &[b"\xc3\xb6\x76\x65\x72\x6c\xc3\xa4\x6d\x6e\x69\x6e\x67\x73\x6d\xc3\xb6\x74\x65", b"hand-over meeting"], &[b"\x6d\xc3\xb6\x74\x65\x20\x6d\x65\x64\x20\x66\x61\x6d\x69\x6c\x6a\x65\x6e\x73\x20\x65\x67\x65\x74\x20\x6e\xc3\xa4\x74\x76\x65\x72\x6b", b"family network meeting"]],
    &[&[b"samtyckesblankett", b"consent form"], &[b"minnesanteckningar", b"meeting notes"], &[b"\x6f\x72\x6f\x73\x61\x6e\x6d\xc3\xa4\x6c\x61\x6e\x20\x73\x6f\x6d\x20\x64\x6f\x6b\x75\x6d\x65\x6e\x74", b"concern report document"], &[b"\x61\x6e\x73\xc3\xb6\x6b\x61\x6e", b"application"], &[b"\x70\x6f\x6c\x69\x73\x61\x6e\x6d\xc3\xa4\x6c\x61\x6e", b"police report"], &[b"\x66\xc3\xb6\x72\x68\x61\x6e\x64\x73\x62\x65\x64\xc3\xb6\x6d\x6e\x69\x6e\x67", b"preliminary assessment"], &[b"utredning som dokument", b"investigation report"], &[b"beslut", b"decision"], &[b"remiss", b"referral"], &[b"remissvar", b"reply to a referral"], &[b"intyg", b"certificate"], &[b"\x75\x74\x6c\xc3\xa5\x74\x61\x6e\x64\x65", b"statement of opinion"], &[b"journalhandling", b"record entry"], &[b"\x70\x65\x64\x61\x67\x6f\x67\x69\x73\x6b\x20\x6b\x61\x72\x74\x6c\xc3\xa4\x67\x67\x6e\x69\x6e\x67\x20\x73\x6f\x6d\x20\x64\x6f\x6b\x75\x6d\x65\x6e\x74", b"educational mapping document"], &[b"plan som dokument", b"plan document"], &[b"\x75\x70\x70\x66\xc3\xb6\x6c\x6a\x6e\x69\x6e\x67\x20\x73\x6f\x6d\x20\x64\x6f\x6b\x75\x6d\x65\x6e\x74", b"follow-up document"], &[b"\xc3\xb6\x76\x65\x72\x6c\xc3\xa4\x6d\x6e\x69\x6e\x67\x73\x75\x6e\x64\x65\x72\x6c\x61\x67", b"hand-over document"], &[b"\x66\x72\xc3\xa5\x6e\x76\x61\x72\x6f\x72\x61\x70\x70\x6f\x72\x74", b"attendance record"], &[b"kallelse", b"call to a meeting"]],
    &[&[b"\x66\x6f\x72\x74\x73\xc3\xa4\x74\x74\x65\x72", b"continues"], &[b"\xc3\xa4\x6e\x64\x72\x61\x73", b"changes"], &[b"avslutas", b"ends"], &[b"\x62\xc3\xb6\x72\x6a\x61\x72", b"starts"], &[b"\x62\x65\x64\xc3\xb6\x6d\x73\x20\x70\xc3\xa5\x20\x6e\x79\x74\x74", b"is reassessed"], &[b"pausas", b"is paused"], &[b"\x6c\xc3\xa4\x6d\x6e\x61\x73\x20\xc3\xb6\x76\x65\x72", b"is handed over"]],
    &[&[b"webb", b"web"], &[b"telefon", b"telephone"], &[b"\x62\x65\x73\xc3\xb6\x6b", b"visit"], &[b"brev", b"letter"], &[b"e-post", b"email"], &[b"chatt och textmeddelande", b"chat and text message"], &[b"videosamtal", b"video call"], &[b"\x67\x65\x6e\x6f\x6d\x20\x6e\xc3\xa5\x67\x6f\x6e\x20\x61\x6e\x6e\x61\x6e", b"through somebody else"]],
    &[&[b"\x75\x70\x70\x6d\xc3\xa4\x72\x6b\x73\x61\x6d\x6d\x61", b"notice"], &[b"\x68\x6a\xc3\xa4\x6c\x70\x61\x20\x69\x20\x64\x65\x6e\x20\x65\x67\x6e\x61\x20\x76\x65\x72\x6b\x73\x61\x6d\x68\x65\x74\x65\x6e", b"help within one's own service"], &[b"\x66\x72\xc3\xa5\x67\x61\x20\x6f\x63\x68\x20\x62\x6a\x75\x64\x61\x20\x69\x6e", b"ask and invite"], &[b"\x74\x61\x20\x72\x65\x64\x61\x20\x70\xc3\xa5", b"gather"], &[b"\x62\x65\x64\xc3\xb6\x6d\x61\x20\x62\x65\x68\x6f\x76\x20\x6f\x63\x68\x20\x73\x74\x79\x72\x6b\x6f\x72", b"assess needs and strengths"], &[b"planera tillsammans", b"plan together"], &[b"besluta", b"decide"], &[b"\x67\x65\x6e\x6f\x6d\x66\xc3\xb6\x72\x61", b"carry out"], &[b"\x66\xc3\xb6\x6c\x6a\x61\x20\x75\x70\x70", b"review"], &[b"\x6c\xc3\xa4\x6d\x6e\x61\x20\xc3\xb6\x76\x65\x72", b"hand over"], &[b"avsluta", b"close"]],
    &[&[b"\x66\xc3\xb6\x72\x65", b"before"], &[b"efter", b"after"]],
];
pub mod scheme {
    pub const SERVICE: usize = 0;
    pub const PROFESSION: usize = 1;
    pub const PERSON_RELATION: usize = 2;
    pub const PROTECTION_MARKING: usize = 3;
    pub const CUSTODY: usize = 4;
    pub const FAMILY_SITUATION: usize = 5;
    pub const SETTING: usize = 6;
    pub const MEASURE_UNIT: usize = 7;
    pub const MEASURE_BOUND: usize = 8;
    pub const SOURCE: usize = 9;
    pub const CORE_CONCEPT: usize = 10;
    pub const NEED_AREA: usize = 11;
    pub const NEED_LEVEL: usize = 12;
    pub const FINDING_KIND: usize = 13;
    pub const NEED_STATUS: usize = 14;
    pub const GOAL_STATUS: usize = 15;
    pub const PERSPECTIVE: usize = 16;
    pub const SUPPORT_LEVEL: usize = 17;
    pub const EFFORT_TYPE: usize = 18;
    pub const EFFORT_PHASE: usize = 19;
    pub const EFFORT_STATUS: usize = 20;
    pub const ROLE: usize = 21;
    pub const COMMITMENT: usize = 22;
    pub const INFORMATION_CATEGORY: usize = 23;
    pub const PURPOSE: usize = 24;
    pub const CONSENT_PARTY: usize = 25;
    pub const CONSENT_FORM: usize = 26;
    pub const STATEMENT_STATUS: usize = 27;
    pub const MATURITY_OUTCOME: usize = 28;
    pub const ACTION: usize = 29;
    pub const DENIAL_KIND: usize = 30;
    pub const DENIAL_HANDLING: usize = 31;
    pub const HARM_OUTCOME: usize = 32;
    pub const AGREEMENT_KIND: usize = 33;
    pub const ANSWER: usize = 34;
    pub const GDPR_BASIS: usize = 35;
    pub const LEGAL_GROUND: usize = 36;
    pub const PLAN_TYPE: usize = 37;
    pub const MEETING_TYPE: usize = 38;
    pub const DOCUMENT_TYPE: usize = 39;
    pub const REVIEW_OUTCOME: usize = 40;
    pub const CONTACT_CHANNEL: usize = 41;
    pub const PROCESS_STEP: usize = 42;
    pub const OCCASION: usize = 43;
}
pub mod service {
    pub const EDUCATION: u16 = 0;
    pub const PRESCHOOL: u16 = 1;
    pub const OPEN_PRESCHOOL: u16 = 2;
    pub const SCHOOL: u16 = 3;
    pub const ADAPTED_SCHOOL: u16 = 4;
    pub const PUPIL_HEALTH: u16 = 5;
    pub const AFTER_SCHOOL_CARE: u16 = 6;
    pub const ACTIVITY_RESPONSIBILITY: u16 = 7;
    pub const SOCIAL_SERVICES: u16 = 8;
    pub const INDIVIDUAL_AND_FAMILY_SERVICES: u16 = 9;
    pub const SOCIAL_SERVICES_OPEN: u16 = 10;
    pub const OUTREACH_WORK: u16 = 11;
    pub const SOCIAL_EMERGENCY: u16 = 12;
    pub const FAMILY_LAW: u16 = 13;
    pub const FAMILY_COUNSELLING: u16 = 14;
    pub const FOSTER_CARE_SERVICES: u16 = 15;
    pub const RESIDENTIAL_CARE: u16 = 16;
    pub const DISABILITY_SERVICES: u16 = 17;
    pub const HEALTH_CARE: u16 = 18;
    pub const MATERNITY_CLINIC: u16 = 19;
    pub const CHILD_HEALTH_CENTRE: u16 = 20;
    pub const PRIMARY_CARE: u16 = 21;
    pub const YOUTH_CLINIC: u16 = 22;
    pub const PRIMARY_MENTAL_HEALTH: u16 = 23;
    pub const CHILD_PSYCHIATRY: u16 = 24;
    pub const PAEDIATRICS: u16 = 25;
    pub const HABILITATION: u16 = 26;
    pub const SPEECH_THERAPY: u16 = 27;
    pub const ADDICTION_CARE: u16 = 28;
    pub const DENTAL_CARE: u16 = 29;
    pub const FAMILY_CENTRE: u16 = 30;
    pub const BARNAHUS: u16 = 31;
    pub const POLICE: u16 = 32;
    pub const PROSECUTION: u16 = 33;
    pub const LEISURE: u16 = 34;
    pub const YOUTH_CENTRE: u16 = 35;
    pub const CULTURE_SCHOOL: u16 = 36;
    pub const CIVIL_SOCIETY: u16 = 37;
    pub const SPORTS_CLUB: u16 = 38;
    pub const HELPLINE: u16 = 39;
    pub const WOMENS_SHELTER: u16 = 40;
    pub const YOUNG_WOMENS_SUPPORT: u16 = 41;
    pub const MUNICIPALITY: u16 = 42;
    pub const REGION: u16 = 43;
}
pub mod profession {
    pub const TEACHER: u16 = 0;
    pub const SPECIAL_NEEDS_TEACHER: u16 = 1;
    pub const SPECIAL_EDUCATOR: u16 = 2;
    pub const PRESCHOOL_TEACHER: u16 = 3;
    pub const CHILD_CARE_WORKER: u16 = 4;
    pub const AFTER_SCHOOL_TEACHER: u16 = 5;
    pub const MOTHER_TONGUE_TEACHER: u16 = 6;
    pub const PUPIL_ASSISTANT: u16 = 7;
    pub const CAREER_COUNSELLOR: u16 = 8;
    pub const PRINCIPAL: u16 = 9;
    pub const SCHOOL_COUNSELLOR: u16 = 10;
    pub const SCHOOL_NURSE: u16 = 11;
    pub const SCHOOL_DOCTOR: u16 = 12;
    pub const SCHOOL_PSYCHOLOGIST: u16 = 13;
    pub const NURSE: u16 = 14;
    pub const CHILD_HEALTH_NURSE: u16 = 15;
    pub const MIDWIFE: u16 = 16;
    pub const PHYSICIAN: u16 = 17;
    pub const PSYCHOLOGIST: u16 = 18;
    pub const PSYCHOTHERAPIST: u16 = 19;
    pub const MEDICAL_SOCIAL_WORKER: u16 = 20;
    pub const HEALTH_CARE_THERAPIST: u16 = 21;
    pub const SPEECH_THERAPIST: u16 = 22;
    pub const PHYSIOTHERAPIST: u16 = 23;
    pub const OCCUPATIONAL_THERAPIST: u16 = 24;
    pub const DIETITIAN: u16 = 25;
    pub const DENTIST: u16 = 26;
    pub const DENTAL_HYGIENIST: u16 = 27;
    pub const SOCIAL_WORKER: u16 = 28;
    pub const FAMILY_SUPPORT_WORKER: u16 = 29;
    pub const FAMILY_LAW_OFFICER: u16 = 30;
    pub const FOSTER_CARE_OFFICER: u16 = 31;
    pub const ASSISTANCE_OFFICER: u16 = 32;
    pub const RESIDENTIAL_CARE_WORKER: u16 = 33;
    pub const YOUTH_OUTREACH_WORKER: u16 = 34;
    pub const YOUTH_COACH: u16 = 35;
    pub const LEISURE_LEADER: u16 = 36;
    pub const ARTS_TEACHER: u16 = 37;
    pub const ASSOCIATION_LEADER: u16 = 38;
    pub const POLICE_OFFICER: u16 = 39;
    pub const NEIGHBOURHOOD_POLICE_OFFICER: u16 = 40;
    pub const CHILD_INTERVIEWER: u16 = 41;
    pub const PROSECUTOR: u16 = 42;
    pub const INTERPRETER: u16 = 43;
}
pub mod person_relation {
    pub const CHILD: u16 = 0;
    pub const GUARDIAN: u16 = 1;
    pub const APPOINTED_GUARDIAN: u16 = 2;
    pub const PARENT_WITHOUT_CUSTODY: u16 = 3;
    pub const STEP_PARENT: u16 = 4;
    pub const FOSTER_PARENT: u16 = 5;
    pub const CONTACT_CARER: u16 = 6;
    pub const SIBLING: u16 = 7;
    pub const GRANDPARENT: u16 = 8;
    pub const OTHER_RELATIVE: u16 = 9;
    pub const OTHER_ADULT_AT_HOME: u16 = 10;
    pub const FRIEND: u16 = 11;
    pub const NETWORK_MEMBER: u16 = 12;
    pub const PROFESSIONAL: u16 = 13;
}
pub mod protection_marking {
    pub const NOT_PROTECTED: u16 = 0;
    pub const CONFIDENTIALITY_MARKED: u16 = 1;
    pub const PROTECTED_REGISTRATION: u16 = 2;
    pub const FICTITIOUS_IDENTITY: u16 = 3;
    pub const UNKNOWN: u16 = 4;
}
pub mod custody {
    pub const JOINT: u16 = 0;
    pub const SOLE: u16 = 1;
    pub const NONE: u16 = 2;
    pub const UNKNOWN: u16 = 3;
}
pub mod family_situation {
    pub const PARENTS_TOGETHER: u16 = 0;
    pub const PARENTS_APART: u16 = 1;
    pub const ALTERNATING_RESIDENCE: u16 = 2;
    pub const MAINLY_ONE_PARENT: u16 = 3;
    pub const ONE_PARENT: u16 = 4;
    pub const NO_PARENT: u16 = 5;
    pub const UNKNOWN: u16 = 6;
}
pub mod setting {
    pub const HOME: u16 = 0;
    pub const AT_SCHOOL: u16 = 1;
    pub const ON_THE_WAY: u16 = 2;
    pub const NEIGHBOURHOOD: u16 = 3;
    pub const FREE_TIME: u16 = 4;
    pub const ONLINE: u16 = 5;
    pub const EVERYWHERE: u16 = 6;
}
pub mod measure_unit {
    pub const DAYS_ABSENT: u16 = 0;
    pub const DAYS_PRESENT: u16 = 1;
    pub const SESSIONS: u16 = 2;
    pub const PEOPLE: u16 = 3;
}
pub mod measure_bound {
    pub const AT_LEAST: u16 = 0;
    pub const AT_MOST: u16 = 1;
    pub const EXACTLY: u16 = 2;
}
pub mod source {
    pub const OWN: u16 = 0;
    pub const BACKA_BARNET: u16 = 1;
    pub const GIRFEC: u16 = 2;
    pub const KRONOBARNSMODELLEN: u16 = 3;
    pub const SORMLAND: u16 = 4;
    pub const SOC_FOR_UNGA: u16 = 5;
    pub const FALUN: u16 = 6;
    pub const SSPF: u16 = 7;
    pub const SIP: u16 = 8;
    pub const NATIONAL_INFORMATION_STRUCTURE: u16 = 9;
    pub const SOCIALSTYRELSEN_TERMBANK: u16 = 10;
    pub const EARLY_COORDINATED_EFFORTS: u16 = 11;
    pub const SWEDISH_STATUTE: u16 = 12;
    pub const DANISH_CHILDREN_CONCEPTS: u16 = 13;
    pub const GDPR: u16 = 14;
    pub const CHILDREN: u16 = 15;
}
pub mod core_concept {
    pub const NEED: u16 = 0;
    pub const CONCERN: u16 = 1;
    pub const CONCERN_REPORT: u16 = 2;
    pub const STRENGTH: u16 = 3;
    pub const EFFORT: u16 = 4;
    pub const EARLY_EFFORT: u16 = 5;
    pub const ASSESSMENT: u16 = 6;
    pub const INVESTIGATION: u16 = 7;
    pub const GOAL: u16 = 8;
    pub const PLAN: u16 = 9;
    pub const FOLLOW_UP: u16 = 10;
    pub const HAND_OVER: u16 = 11;
    pub const COORDINATION: u16 = 12;
    pub const COORDINATION_RESPONSIBILITY: u16 = 13;
    pub const COOPERATION: u16 = 14;
    pub const COLLABORATION: u16 = 15;
    pub const CONSENT: u16 = 16;
    pub const AGREEMENT_TO_TAKE_PART: u16 = 17;
    pub const AGREEMENT_TO_EFFORT: u16 = 18;
    pub const GDPR_BASIS: u16 = 19;
    pub const SECRECY: u16 = 20;
    pub const DUTY_OF_SILENCE: u16 = 21;
    pub const DISCLOSURE: u16 = 22;
    pub const DENIAL: u16 = 23;
    pub const HARM: u16 = 24;
    pub const MATURITY: u16 = 25;
    pub const PROTECTION: u16 = 26;
    pub const PLACEMENT: u16 = 27;
    pub const FOSTER_HOME: u16 = 28;
    pub const CONTACT_PERSON: u16 = 29;
    pub const CONTACT_FAMILY: u16 = 30;
    pub const CASE: u16 = 31;
    pub const CHILD: u16 = 32;
    pub const CHILD_PERSPECTIVE: u16 = 33;
    pub const CHILDS_PERSPECTIVE: u16 = 34;
    pub const BEST_INTERESTS: u16 = 35;
    pub const PARTICIPATION: u16 = 36;
    pub const SUPPORT_LEVEL: u16 = 37;
    pub const NETWORK: u16 = 38;
    pub const CUSTODY: u16 = 39;
    pub const VOLUNTARINESS: u16 = 40;
    pub const COMPULSORY_CARE: u16 = 41;
    pub const REFERRAL: u16 = 42;
    pub const APPLICATION: u16 = 43;
    pub const DECISION: u16 = 44;
}
pub mod need_area {
    pub const SAFETY: u16 = 0;
    pub const SAFETY_AT_HOME: u16 = 1;
    pub const VIOLENCE_AGAINST_CHILD: u16 = 2;
    pub const VIOLENCE_BETWEEN_ADULTS: u16 = 3;
    pub const SAFETY_AT_SCHOOL: u16 = 4;
    pub const BULLYING: u16 = 5;
    pub const SAFETY_IN_NEIGHBOURHOOD: u16 = 6;
    pub const SEXUAL_ABUSE: u16 = 7;
    pub const PARTNER_VIOLENCE: u16 = 8;
    pub const HONOUR_RELATED_OPPRESSION: u16 = 9;
    pub const ONLINE_SAFETY: u16 = 10;
    pub const EXPLOITATION: u16 = 11;
    pub const VICTIM_OF_CRIME: u16 = 12;
    pub const RUNNING_AWAY: u16 = 13;
    pub const PROTECTED_IDENTITY: u16 = 14;
    pub const CARE: u16 = 15;
    pub const EVERYDAY_CARE: u16 = 16;
    pub const EVERYDAY_ROUTINES: u16 = 17;
    pub const ADEQUATE_CARE: u16 = 18;
    pub const EMOTIONAL_CLOSENESS: u16 = 19;
    pub const GUIDANCE_AND_LIMITS: u16 = 20;
    pub const CONTINUITY_OF_CARE: u16 = 21;
    pub const PARENTING_SUPPORT: u16 = 22;
    pub const GUARDIAN_SUBSTANCE_USE: u16 = 23;
    pub const GUARDIAN_MENTAL_ILLNESS: u16 = 24;
    pub const GUARDIAN_ILLNESS: u16 = 25;
    pub const GUARDIAN_IMPRISONMENT: u16 = 26;
    pub const PARENTAL_COOPERATION: u16 = 27;
    pub const FAMILY_ECONOMY: u16 = 28;
    pub const HOUSING: u16 = 29;
    pub const HEALTH: u16 = 30;
    pub const BODILY_COMPLAINTS: u16 = 31;
    pub const SLEEP: u16 = 32;
    pub const DENTAL_HEALTH: u16 = 33;
    pub const EATING: u16 = 34;
    pub const CHRONIC_ILLNESS: u16 = 35;
    pub const DISABILITY_SUPPORT: u16 = 36;
    pub const NEURODEVELOPMENTAL_SUPPORT: u16 = 37;
    pub const VISION_AND_HEARING: u16 = 38;
    pub const MENTAL_HEALTH: u16 = 39;
    pub const ANXIETY: u16 = 40;
    pub const LOW_MOOD: u16 = 41;
    pub const SELF_HARM: u16 = 42;
    pub const SUICIDAL_THOUGHTS: u16 = 43;
    pub const TRAUMA: u16 = 44;
    pub const GRIEF: u16 = 45;
    pub const SEXUALITY_AND_RELATIONS: u16 = 46;
    pub const SUBSTANCE_USE: u16 = 47;
    pub const GAMBLING_AND_GAMING: u16 = 48;
    pub const ACCESS_TO_HEALTH_CARE: u16 = 49;
    pub const DEVELOPMENT: u16 = 50;
    pub const SCHOOL_ATTENDANCE: u16 = 51;
    pub const SCHOOL_RESULTS: u16 = 52;
    pub const LEARNING_PACE: u16 = 53;
    pub const READING: u16 = 54;
    pub const WRITING: u16 = 55;
    pub const MATHEMATICS: u16 = 56;
    pub const LANGUAGE: u16 = 57;
    pub const SPEECH: u16 = 58;
    pub const COMMUNICATION: u16 = 59;
    pub const CONCENTRATION: u16 = 60;
    pub const MOTOR_SKILLS: u16 = 61;
    pub const MANAGING_FEELINGS: u16 = 62;
    pub const SCHOOL_TRANSITIONS: u16 = 63;
    pub const BELONGING: u16 = 64;
    pub const FRIENDS: u16 = 65;
    pub const LONELINESS: u16 = 66;
    pub const CLASS_BELONGING: u16 = 67;
    pub const CULTURE_AND_MOTHER_TONGUE: u16 = 68;
    pub const NEWLY_ARRIVED: u16 = 69;
    pub const FAMILY_CONTACT: u16 = 70;
    pub const IDENTITY: u16 = 71;
    pub const TRUSTED_ADULT: u16 = 72;
    pub const LEISURE: u16 = 73;
    pub const PLAY: u16 = 74;
    pub const HOBBY: u16 = 75;
    pub const PHYSICAL_ACTIVITY: u16 = 76;
    pub const CULTURE_AND_CREATIVITY: u16 = 77;
    pub const REST_AND_SCREENS: u16 = 78;
    pub const RESPECT: u16 = 79;
    pub const BEING_HEARD: u16 = 80;
    pub const PARTICIPATION: u16 = 81;
    pub const KNOWING_RIGHTS: u16 = 82;
    pub const PRIVACY: u16 = 83;
    pub const DISCRIMINATION: u16 = 84;
    pub const RESPONSIBILITY: u16 = 85;
    pub const RESPONSIBILITY_AT_HOME: u16 = 86;
    pub const YOUNG_CARER: u16 = 87;
    pub const RESPONSIBILITY_AT_SCHOOL: u16 = 88;
    pub const INDEPENDENCE: u16 = 89;
    pub const OWN_CHOICES: u16 = 90;
    pub const LIFE_WITHOUT_CRIME: u16 = 91;
    pub const PATH_TO_WORK: u16 = 92;
}
pub mod need_level {
    pub const NOT_ASSESSED: u16 = 0;
    pub const UNCLEAR: u16 = 1;
    pub const NONE: u16 = 2;
    pub const LOW: u16 = 3;
    pub const MEDIUM: u16 = 4;
    pub const HIGH: u16 = 5;
    pub const IMMEDIATE: u16 = 6;
}
pub mod finding_kind {
    pub const STRENGTH: u16 = 0;
    pub const CONCERN: u16 = 1;
    pub const RISK: u16 = 2;
    pub const NO_CONCERN: u16 = 3;
    pub const WISH: u16 = 4;
    pub const OPEN_QUESTION: u16 = 5;
    pub const DECLINED_TO_ANSWER: u16 = 6;
    pub const NOT_ASSESSED: u16 = 7;
}
pub mod need_status {
    pub const CURRENT: u16 = 0;
    pub const UNDER_INVESTIGATION: u16 = 1;
    pub const WATCHED: u16 = 2;
    pub const WAITING: u16 = 3;
    pub const NO_CAPACITY: u16 = 4;
    pub const RESPONSIBILITY_UNCLEAR: u16 = 5;
    pub const PARTLY_MET: u16 = 6;
    pub const MET: u16 = 7;
    pub const NOT_PURSUED: u16 = 8;
    pub const RULED_OUT: u16 = 9;
}
pub mod goal_status {
    pub const PROPOSED: u16 = 0;
    pub const ACTIVE: u16 = 1;
    pub const PAUSED: u16 = 2;
    pub const PARTLY_REACHED: u16 = 3;
    pub const REACHED: u16 = 4;
    pub const NOT_REACHED: u16 = 5;
    pub const REPLACED: u16 = 6;
    pub const DROPPED: u16 = 7;
}
pub mod perspective {
    pub const CHILD: u16 = 0;
    pub const GUARDIAN: u16 = 1;
    pub const PARENT_WITHOUT_CUSTODY: u16 = 2;
    pub const FOSTER_CARER: u16 = 3;
    pub const SIBLING: u16 = 4;
    pub const PROFESSIONAL: u16 = 5;
    pub const NETWORK: u16 = 6;
}
pub mod support_level {
    pub const UNIVERSAL: u16 = 0;
    pub const SELECTIVE: u16 = 1;
    pub const INDICATED: u16 = 2;
}
pub mod effort_type {
    pub const ADVICE_AND_INFORMATION: u16 = 0;
    pub const ADVICE: u16 = 1;
    pub const SUPPORT_INFORMATION: u16 = 2;
    pub const GUIDED_CONTACT: u16 = 3;
    pub const STAFF_CONSULTATION: u16 = 4;
    pub const SCHOOL_SUPPORT: u16 = 5;
    pub const EXTRA_ADAPTATIONS: u16 = 6;
    pub const ADAPTED_ENVIRONMENT: u16 = 7;
    pub const SIGN_SUPPORT: u16 = 8;
    pub const PUPIL_ASSISTANT: u16 = 9;
    pub const EXTRA_ADULT: u16 = 10;
    pub const MOTHER_TONGUE_GUIDANCE: u16 = 11;
    pub const MOTHER_TONGUE_SUPPORT: u16 = 12;
    pub const BREAK_SUPPORT: u16 = 13;
    pub const ATTENDANCE_WORK: u16 = 14;
    pub const TRANSITION_SUPPORT: u16 = 15;
    pub const SCHOOL_TRANSPORT: u16 = 16;
    pub const SPECIAL_SUPPORT: u16 = 17;
    pub const SPECIAL_TEACHING: u16 = 18;
    pub const SMALL_GROUP_TEACHING: u16 = 19;
    pub const ADJUSTED_STUDY_PATH: u16 = 20;
    pub const DISTANCE_TEACHING: u16 = 21;
    pub const TALKS_AND_TREATMENT: u16 = 22;
    pub const SUPPORTIVE_TALKS: u16 = 23;
    pub const TREATMENT_TALKS: u16 = 24;
    pub const PSYCHOTHERAPY: u16 = 25;
    pub const TRAUMA_TREATMENT: u16 = 26;
    pub const CRISIS_SUPPORT: u16 = 27;
    pub const GROUP_TREATMENT: u16 = 28;
    pub const CHILDRENS_GROUP: u16 = 29;
    pub const SKILLS_TRAINING: u16 = 30;
    pub const ADDICTION_TREATMENT: u16 = 31;
    pub const HEALTH_CARE_AND_REHABILITATION: u16 = 32;
    pub const HEALTH_VISIT: u16 = 33;
    pub const HEALTH_TALK: u16 = 34;
    pub const SPEECH_TRAINING: u16 = 35;
    pub const OCCUPATIONAL_THERAPY: u16 = 36;
    pub const PHYSIOTHERAPY: u16 = 37;
    pub const HABILITATION: u16 = 38;
    pub const DENTAL_CARE: u16 = 39;
    pub const MEDICINE_TREATMENT: u16 = 40;
    pub const ASSISTIVE_DEVICES: u16 = 41;
    pub const FAMILY_SUPPORT: u16 = 42;
    pub const PARENT_TALKS: u16 = 43;
    pub const PARENT_COURSE: u16 = 44;
    pub const HOME_VISITS: u16 = 45;
    pub const FAMILY_TREATMENT: u16 = 46;
    pub const HOME_BASED_SUPPORT: u16 = 47;
    pub const COOPERATION_TALKS: u16 = 48;
    pub const CONTACT_SUPPORT: u16 = 49;
    pub const PARENT_OWN_SUPPORT: u16 = 50;
    pub const EVERYDAY_SUPPORT: u16 = 51;
    pub const CONTACT_PERSON: u16 = 52;
    pub const CONTACT_FAMILY: u16 = 53;
    pub const RELIEF_SERVICE: u16 = 54;
    pub const SHORT_STAY: u16 = 55;
    pub const ESCORT_SERVICE: u16 = 56;
    pub const ECONOMIC_SUPPORT: u16 = 57;
    pub const DEBT_ADVICE: u16 = 58;
    pub const HOUSING_SUPPORT: u16 = 59;
    pub const INTERPRETER: u16 = 60;
    pub const LEISURE_AND_MEETING_PLACES: u16 = 61;
    pub const LEISURE_ACTIVITY: u16 = 62;
    pub const AFTER_SCHOOL_PLACE: u16 = 63;
    pub const MEETING_PLACE: u16 = 64;
    pub const LEISURE_CARD: u16 = 65;
    pub const MENTOR: u16 = 66;
    pub const SUMMER_JOB: u16 = 67;
    pub const SAFETY_AND_PROTECTION: u16 = 68;
    pub const OUTREACH: u16 = 69;
    pub const ANTI_BULLYING: u16 = 70;
    pub const SAFETY_PLANNING: u16 = 71;
    pub const CONCERN_TALK: u16 = 72;
    pub const MEDIATION: u16 = 73;
    pub const EXIT_SUPPORT: u16 = 74;
    pub const VICTIM_SUPPORT: u16 = 75;
    pub const PROTECTIVE_MEASURES: u16 = 76;
    pub const PROTECTED_HOUSING: u16 = 77;
    pub const PLACEMENT: u16 = 78;
    pub const FOSTER_HOME: u16 = 79;
    pub const EMERGENCY_FOSTER_HOME: u16 = 80;
    pub const RESIDENTIAL_HOME: u16 = 81;
    pub const SUPPORTED_HOUSING: u16 = 82;
    pub const AFTER_CARE: u16 = 83;
    pub const COORDINATION: u16 = 84;
    pub const INVESTIGATION: u16 = 85;
    pub const EDUCATIONAL_MAPPING: u16 = 86;
    pub const CARE_INVESTIGATION: u16 = 87;
    pub const SOCIAL_INVESTIGATION: u16 = 88;
    pub const RISK_ASSESSMENT: u16 = 89;
    pub const COORDINATION_MEETING: u16 = 90;
    pub const COORDINATION_SUPPORT: u16 = 91;
    pub const FOLLOW_UP: u16 = 92;
    pub const WAITING_SUPPORT: u16 = 93;
}
pub mod effort_phase {
    pub const PLANNED: u16 = 0;
    pub const PERFORMED: u16 = 1;
}
pub mod effort_status {
    pub const PROPOSED: u16 = 0;
    pub const OFFERED: u16 = 1;
    pub const APPLIED_FOR: u16 = 2;
    pub const AGREED: u16 = 3;
    pub const WAITING: u16 = 4;
    pub const ONGOING: u16 = 5;
    pub const PAUSED: u16 = 6;
    pub const COMPLETED: u16 = 7;
    pub const CANCELLED: u16 = 8;
    pub const DECLINED: u16 = 9;
    pub const NOT_GRANTED: u16 = 10;
}
pub mod role {
    pub const NOTICER: u16 = 0;
    pub const FIRST_CONTACT: u16 = 1;
    pub const COORDINATOR: u16 = 2;
    pub const ASSESSOR: u16 = 3;
    pub const EFFORT_PROVIDER: u16 = 4;
    pub const CASE_OFFICER: u16 = 5;
    pub const DECISION_MAKER: u16 = 6;
    pub const DISCLOSURE_ASSESSOR: u16 = 7;
    pub const MEETING_LEADER: u16 = 8;
    pub const TEAM_MEMBER: u16 = 9;
    pub const SERVICE_CONTACT: u16 = 10;
    pub const RECEIVING_CONTACT: u16 = 11;
    pub const SUBSTITUTE: u16 = 12;
    pub const ADVISER: u16 = 13;
    pub const REPORTER: u16 = 14;
    pub const GUARDIAN: u16 = 15;
    pub const NETWORK_SUPPORTER: u16 = 16;
    pub const SPOKESPERSON: u16 = 17;
    pub const LEGAL_REPRESENTATIVE: u16 = 18;
    pub const APPOINTED_GUARDIAN: u16 = 19;
    pub const PUBLIC_COUNSEL: u16 = 20;
    pub const INTERPRETER: u16 = 21;
}
pub mod commitment {
    pub const LISTEN: u16 = 0;
    pub const PASS_ON: u16 = 1;
    pub const TELL_BACK: u16 = 2;
    pub const REPORT_CONCERN: u16 = 3;
    pub const INFORM_FAMILY: u16 = 4;
    pub const ASK_CONSENT: u16 = 5;
    pub const GATHER_INFORMATION: u16 = 6;
    pub const REUSE_WHAT_WAS_TOLD: u16 = 7;
    pub const SEE_WHO_IS_NEEDED: u16 = 8;
    pub const CONVENE: u16 = 9;
    pub const LEAD_MEETING: u16 = 10;
    pub const BE_PRESENT: u16 = 11;
    pub const BE_FAMILY_CONTACT: u16 = 12;
    pub const ASSESS: u16 = 13;
    pub const DECIDE: u16 = 14;
    pub const TEST_DISCLOSURE: u16 = 15;
    pub const PROTECT_INFORMATION: u16 = 16;
    pub const GIVE_EFFORT: u16 = 17;
    pub const DO_AGREED_PART: u16 = 18;
    pub const REPORT_PROGRESS: u16 = 19;
    pub const FLAG_GAPS: u16 = 20;
    pub const KEEP_PLAN_CURRENT: u16 = 21;
    pub const FOLLOW_UP: u16 = 22;
    pub const HAND_OVER_COORDINATION: u16 = 23;
    pub const PREPARE_RECEPTION: u16 = 24;
    pub const STEP_IN: u16 = 25;
    pub const GIVE_ADVICE: u16 = 26;
    pub const CONVEY_WORDS: u16 = 27;
    pub const UPHOLD_CHILDS_RIGHTS: u16 = 28;
    pub const INTERPRET: u16 = 29;
}
pub mod information_category {
    pub const IDENTITY: u16 = 0;
    pub const CONTACT_DETAILS: u16 = 1;
    pub const PLACE: u16 = 2;
    pub const PROTECTED_IDENTITY: u16 = 3;
    pub const PARTICIPATION: u16 = 4;
    pub const CONTACT_EXISTS: u16 = 5;
    pub const FAMILY: u16 = 6;
    pub const CUSTODY: u16 = 7;
    pub const GUARDIAN_CIRCUMSTANCES: u16 = 8;
    pub const GUARDIAN_HEALTH: u16 = 9;
    pub const GUARDIAN_CRIME: u16 = 10;
    pub const GUARDIAN_ECONOMY: u16 = 11;
    pub const GUARDIAN_EXPOSED_TO_VIOLENCE: u16 = 12;
    pub const SIBLING_CIRCUMSTANCES: u16 = 13;
    pub const SIBLING_PROTECTION: u16 = 14;
    pub const SCHOOLING: u16 = 15;
    pub const ATTENDANCE: u16 = 16;
    pub const DEVELOPMENT: u16 = 17;
    pub const LANGUAGE_DEVELOPMENT: u16 = 18;
    pub const BELONGING: u16 = 19;
    pub const RELATIONS: u16 = 20;
    pub const RELIGION_AND_ORIGIN: u16 = 21;
    pub const SAFETY: u16 = 22;
    pub const SCHOOL_SAFETY: u16 = 23;
    pub const HOME_SAFETY: u16 = 24;
    pub const VIOLENCE: u16 = 25;
    pub const SEXUAL_ABUSE: u16 = 26;
    pub const VICTIM_OF_CRIME: u16 = 27;
    pub const CONCERN_REPORT: u16 = 28;
    pub const HEALTH: u16 = 29;
    pub const DIAGNOSIS_AND_TREATMENT: u16 = 30;
    pub const MENTAL_HEALTH: u16 = 31;
    pub const PSYCHOLOGICAL_TALKS: u16 = 32;
    pub const SUBSTANCE_USE: u16 = 33;
    pub const DENTAL: u16 = 34;
    pub const CARE: u16 = 35;
    pub const LEISURE: u16 = 36;
    pub const RESPECT: u16 = 37;
    pub const GENDER_AND_SEXUALITY: u16 = 38;
    pub const RESPONSIBILITY: u16 = 39;
    pub const SUSPICION_OF_CRIME: u16 = 40;
    pub const OWN_VIEW: u16 = 41;
    pub const EFFORTS: u16 = 42;
    pub const PLACEMENT: u16 = 43;
    pub const PLAN: u16 = 44;
}
pub mod purpose {
    pub const JOINT_ASSESSMENT_AND_PLAN: u16 = 0;
    pub const COORDINATE_SUPPORT: u16 = 1;
    pub const MAKE_CONTACT: u16 = 2;
    pub const GIVE_EFFORT: u16 = 3;
    pub const HAND_OVER: u16 = 4;
    pub const FOLLOW_UP: u16 = 5;
    pub const INFORM_FAMILY: u16 = 6;
    pub const PROTECT_CHILD: u16 = 7;
    pub const INVESTIGATE_NEED: u16 = 8;
    pub const CUSTODY_MATTER: u16 = 9;
    pub const PREVENT_CRIME: u16 = 10;
    pub const INVESTIGATE_CRIME: u16 = 11;
    pub const QUALITY_DEVELOPMENT: u16 = 12;
    pub const SUPERVISION: u16 = 13;
}
pub mod consent_party {
    pub const CHILD: u16 = 0;
    pub const GUARDIAN: u16 = 1;
    pub const TRUSTEE: u16 = 2;
    pub const PERSON_CONCERNED: u16 = 3;
}
pub mod consent_form {
    pub const WRITTEN: u16 = 0;
    pub const ELECTRONIC: u16 = 1;
    pub const ORAL: u16 = 2;
    pub const SIGN_OR_PICTURE: u16 = 3;
}
pub mod statement_status {
    pub const DRAFT: u16 = 0;
    pub const GIVEN: u16 = 1;
    pub const REFUSED: u16 = 2;
    pub const ACTIVE: u16 = 3;
    pub const WITHDRAWN: u16 = 4;
    pub const EXPIRED: u16 = 5;
    pub const ENDED: u16 = 6;
    pub const LIFTED: u16 = 7;
    pub const ENTERED_IN_ERROR: u16 = 8;
    pub const UNKNOWN: u16 = 9;
}
pub mod maturity_outcome {
    pub const CHILD_DECIDES: u16 = 0;
    pub const DECIDE_TOGETHER: u16 = 1;
    pub const GUARDIANS_DECIDE: u16 = 2;
    pub const UNDETERMINED: u16 = 3;
}
pub mod action {
    pub const DISCLOSE: u16 = 0;
    pub const READ: u16 = 1;
    pub const DISCUSS: u16 = 2;
    pub const RECORD: u16 = 3;
    pub const PASS_ON: u16 = 4;
}
pub mod denial_kind {
    pub const DENIAL: u16 = 0;
    pub const BLOCK: u16 = 1;
    pub const INNER_BLOCK: u16 = 2;
    pub const OUTER_BLOCK: u16 = 3;
}
pub mod denial_handling {
    pub const NO_DENIAL_KNOWN: u16 = 0;
    pub const NOT_ASKED: u16 = 1;
    pub const RESPECTED: u16 = 2;
    pub const PARTLY_RESPECTED: u16 = 3;
    pub const CONSIDERED_AND_OVERRIDDEN: u16 = 4;
    pub const DUTY_APPLIES: u16 = 5;
}
pub mod harm_outcome {
    pub const MAY_BE_DISCLOSED: u16 = 0;
    pub const MAY_BE_DISCLOSED_IN_PART: u16 = 1;
    pub const MAY_BE_DISCLOSED_WITH_RESERVATION: u16 = 2;
    pub const WITHHELD_FOR_HARM: u16 = 3;
    pub const WITHHELD_FOR_CONSIDERABLE_HARM: u16 = 4;
    pub const WITHHELD_FOR_DANGER_TO_INFORMANT: u16 = 5;
}
pub mod agreement_kind {
    pub const TAKE_PART: u16 = 0;
    pub const MAKE_PLAN: u16 = 1;
    pub const TAKE_PART_IN_ASSESSMENT: u16 = 2;
    pub const FAMILY_TAKES_PART: u16 = 3;
    pub const BE_CONTACTED: u16 = 4;
    pub const ACCEPT_EFFORT: u16 = 5;
}
pub mod answer {
    pub const ACCEPTED: u16 = 0;
    pub const ACCEPTED_IN_PART: u16 = 1;
    pub const REFUSED: u16 = 2;
    pub const WANTS_TO_WAIT: u16 = 3;
    pub const NO_ANSWER: u16 = 4;
    pub const CHANGED_MIND: u16 = 5;
}
pub mod gdpr_basis {
    pub const PUBLIC_TASK: u16 = 0;
    pub const LEGAL_OBLIGATION: u16 = 1;
    pub const VITAL_INTERESTS: u16 = 2;
    pub const LEGITIMATE_INTERESTS: u16 = 3;
}
pub mod legal_ground {
    pub const SOL_2025_19_1: u16 = 0;
    pub const SOL_2001_14_1: u16 = 1;
    pub const SOL_2025_19_2: u16 = 2;
    pub const SOL_2025_19_4: u16 = 3;
    pub const SOL_2025_19_6: u16 = 4;
    pub const SOL_2025_20_6: u16 = 5;
    pub const SOL_2025_10_8: u16 = 6;
    pub const SOL_2001_2_7: u16 = 7;
    pub const HSL_16_4: u16 = 8;
    pub const SKOL_29_13: u16 = 9;
    pub const SKOL_29_14: u16 = 10;
    pub const OSL_10_1: u16 = 11;
    pub const OSL_12_2: u16 = 12;
    pub const OSL_12_3: u16 = 13;
    pub const OSL_8_2: u16 = 14;
    pub const OSL_22_1: u16 = 15;
    pub const OSL_22_2: u16 = 16;
    pub const OSL_40_7G: u16 = 17;
    pub const OSL_10_28: u16 = 18;
    pub const OSL_10_2: u16 = 19;
    pub const OSL_10_15A: u16 = 20;
    pub const OSL_10_27: u16 = 21;
    pub const OSL_10_18A: u16 = 22;
    pub const OSL_10_18C: u16 = 23;
    pub const OSL_10_21: u16 = 24;
    pub const OSL_10_23: u16 = 25;
    pub const OSL_10_24: u16 = 26;
    pub const OSL_25_12: u16 = 27;
    pub const OSL_25_13A: u16 = 28;
    pub const OSL_26_9: u16 = 29;
    pub const OSL_26_9A: u16 = 30;
    pub const FB_6_11: u16 = 31;
    pub const FB_6_13A: u16 = 32;
    pub const FB_6_20C: u16 = 33;
    pub const SOL_2025_11_5: u16 = 34;
    pub const SOL_2025_21_1: u16 = 35;
    pub const SOL_2025_21_2: u16 = 36;
}
pub mod plan_type {
    pub const CHILDS_PLAN: u16 = 0;
    pub const COORDINATED_INDIVIDUAL_PLAN: u16 = 1;
    pub const EFFORT_PLAN: u16 = 2;
    pub const ACTION_PROGRAMME: u16 = 3;
    pub const DEVELOPMENT_PLAN: u16 = 4;
    pub const CARE_PLAN: u16 = 5;
    pub const PLACEMENT_PLAN: u16 = 6;
    pub const SAFETY_PLAN: u16 = 7;
    pub const CRISIS_PLAN: u16 = 8;
    pub const HABILITATION_PLAN: u16 = 9;
    pub const SELF_CARE_PLAN: u16 = 10;
    pub const INVESTIGATION_PLAN: u16 = 11;
}
pub mod meeting_type {
    pub const TEAM_MEETING: u16 = 0;
    pub const COOPERATION_MEETING: u16 = 1;
    pub const REVIEW_MEETING: u16 = 2;
    pub const HOME_OR_FAMILY_TALK: u16 = 3;
    pub const SIP_MEETING: u16 = 4;
    pub const PUPIL_HEALTH_MEETING: u16 = 5;
    pub const PROGRESS_MEETING: u16 = 6;
    pub const REPORT_MEETING: u16 = 7;
    pub const HANDOVER_MEETING: u16 = 8;
    pub const FAMILY_NETWORK_MEETING: u16 = 9;
}
pub mod document_type {
    pub const CONSENT_FORM: u16 = 0;
    pub const MINUTES: u16 = 1;
    pub const CONCERN_REPORT_DOCUMENT: u16 = 2;
    pub const APPLICATION_DOCUMENT: u16 = 3;
    pub const POLICE_REPORT: u16 = 4;
    pub const PRELIMINARY_ASSESSMENT: u16 = 5;
    pub const INVESTIGATION_REPORT: u16 = 6;
    pub const DECISION: u16 = 7;
    pub const REFERRAL: u16 = 8;
    pub const REFERRAL_REPLY: u16 = 9;
    pub const CERTIFICATE: u16 = 10;
    pub const STATEMENT_OF_OPINION: u16 = 11;
    pub const RECORD_ENTRY: u16 = 12;
    pub const EDUCATIONAL_MAPPING_DOCUMENT: u16 = 13;
    pub const PLAN_DOCUMENT: u16 = 14;
    pub const FOLLOW_UP_DOCUMENT: u16 = 15;
    pub const HANDOVER_DOCUMENT: u16 = 16;
    pub const ATTENDANCE_RECORD: u16 = 17;
    pub const CALL_TO_MEETING: u16 = 18;
}
pub mod review_outcome {
    pub const CONTINUE: u16 = 0;
    pub const CHANGE: u16 = 1;
    pub const END: u16 = 2;
    pub const START: u16 = 3;
    pub const REASSESS: u16 = 4;
    pub const PAUSE: u16 = 5;
    pub const HAND_OVER: u16 = 6;
}
pub mod contact_channel {
    pub const WEB: u16 = 0;
    pub const PHONE: u16 = 1;
    pub const VISIT: u16 = 2;
    pub const LETTER: u16 = 3;
    pub const EMAIL: u16 = 4;
    pub const CHAT: u16 = 5;
    pub const VIDEO: u16 = 6;
    pub const THROUGH_SOMEONE: u16 = 7;
}
pub mod process_step {
    pub const NOTICE: u16 = 0;
    pub const HELP_WITHIN_OWN_SERVICE: u16 = 1;
    pub const ASK_AND_INVITE: u16 = 2;
    pub const GATHER: u16 = 3;
    pub const ASSESS: u16 = 4;
    pub const PLAN_TOGETHER: u16 = 5;
    pub const DECIDE: u16 = 6;
    pub const CARRY_OUT: u16 = 7;
    pub const REVIEW: u16 = 8;
    pub const HAND_OVER: u16 = 9;
    pub const CLOSE: u16 = 10;
}
pub mod occasion {
    pub const BEFORE: u16 = 0;
    pub const AFTER: u16 = 1;
}
pub static BREAKS_SECRECY: [bool; 37] = [
    true,
    true,
    true,
    false,
    false,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    true,
    false,
    false,
    false,
    false,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    false,
    false,
    true,
    false,
    false,
    false,
];
pub static IS_DUTY: [bool; 37] = [
    true,
    true,
    true,
    false,
    false,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    true,
    false,
    false,
    false,
];
pub static IN_FORCE: [(&[u8], &[u8]); 37] = [
    (b"2025-07-01", b"9999"),
    (b"", b"2025-06-30"),
    (b"2025-07-01", b"9999"),
    (b"2025-07-01", b"9999"),
    (b"2025-07-01", b"9999"),
    (b"2025-07-01", b"9999"),
    (b"2025-07-01", b"9999"),
    (b"", b"2025-06-30"),
    (b"", b"9999"),
    (b"", b"9999"),
    (b"", b"9999"),
    (b"2009-06-30", b"9999"),
    (b"", b"9999"),
    (b"2009-06-30", b"9999"),
    (b"2009-06-30", b"9999"),
    (b"2009-06-30", b"9999"),
    (b"", b"9999"),
    (b"2026-01-15", b"9999"),
    (b"2009-06-30", b"9999"),
    (b"2009-06-30", b"9999"),
    (b"2025-12-01", b"9999"),
    (b"", b"9999"),
    (b"", b"9999"),
    (b"", b"9999"),
    (b"", b"9999"),
    (b"", b"9999"),
    (b"", b"9999"),
    (b"", b"9999"),
    (b"2011-07-01", b"9999"),
    (b"", b"9999"),
    (b"", b"9999"),
    (b"", b"9999"),
    (b"", b"9999"),
    (b"2026-01-15", b"9999"),
    (b"2025-07-01", b"9999"),
    (b"2025-07-01", b"9999"),
    (b"2025-07-01", b"9999"),
];
pub static IS_SENSITIVE: [bool; 45] = [
    false,
    false,
    false,
    true,
    false,
    true,
    false,
    false,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
    true,
    true,
    false,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    true,
    false,
    true,
    false,
    false,
    true,
    false,
];
pub static ABOUT_GUARDIAN: [bool; 45] = [
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    true,
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
];
pub static IS_WITHHELD: [bool; 6] = [
    false,
    false,
    false,
    true,
    true,
    true,
];
pub static BROADER: [Option<u16>; 45] = [
    None,
    Some(0),
    Some(0),
    Some(0),
    None,
    Some(4),
    None,
    Some(6),
    Some(6),
    Some(8),
    Some(8),
    Some(8),
    Some(8),
    Some(6),
    Some(13),
    None,
    Some(15),
    None,
    Some(17),
    None,
    Some(19),
    Some(19),
    None,
    Some(22),
    Some(22),
    Some(22),
    Some(25),
    Some(22),
    Some(22),
    None,
    Some(29),
    Some(29),
    Some(29),
    Some(29),
    Some(29),
    None,
    None,
    None,
    Some(37),
    None,
    Some(39),
    None,
    None,
    Some(42),
    None,
];
pub static USED_FOR_CONSENT: [bool; 10] = [
    true,
    true,
    true,
    false,
    true,
    true,
    false,
    false,
    true,
    true,
];
pub static USED_FOR_DENIAL: [bool; 10] = [
    true,
    true,
    false,
    false,
    false,
    true,
    false,
    true,
    true,
    true,
];
pub static USED_FOR_GROUND: [bool; 10] = [
    true,
    false,
    false,
    true,
    false,
    false,
    true,
    false,
    true,
    true,
];
pub static MUNICIPALITIES: [&[u8]; 290] = [
    b"0114",
    b"0115",
    b"0117",
    b"0120",
    b"0123",
    b"0125",
    b"0126",
    b"0127",
    b"0128",
    b"0136",
    b"0138",
    b"0139",
    b"0140",
    b"0160",
    b"0162",
    b"0163",
    b"0180",
    b"0181",
    b"0182",
    b"0183",
    b"0184",
    b"0186",
    b"0187",
    b"0188",
    b"0191",
    b"0192",
    b"0305",
    b"0319",
    b"0330",
    b"0331",
    b"0360",
    b"0380",
    b"0381",
    b"0382",
    b"0428",
    b"0461",
    b"0480",
    b"0481",
    b"0482",
    b"0483",
    b"0484",
    b"0486",
    b"0488",
    b"0509",
    b"0512",
    b"0513",
    b"0560",
    b"0561",
    b"0562",
    b"0563",
    b"0580",
    b"0581",
    b"0582",
    b"0583",
    b"0584",
    b"0586",
    b"0604",
    b"0617",
    b"0642",
    b"0643",
    b"0662",
    b"0665",
    b"0680",
    b"0682",
    b"0683",
    b"0684",
    b"0685",
    b"0686",
    b"0687",
    b"0760",
    b"0761",
    b"0763",
    b"0764",
    b"0765",
    b"0767",
    b"0780",
    b"0781",
    b"0821",
    b"0834",
    b"0840",
    b"0860",
    b"0861",
    b"0862",
    b"0880",
    b"0881",
    b"0882",
    b"0883",
    b"0884",
    b"0885",
    b"0980",
    b"1060",
    b"1080",
    b"1081",
    b"1082",
    b"1083",
    b"1214",
    b"1230",
    b"1231",
    b"1233",
    b"1256",
    b"1257",
    b"1260",
    b"1261",
    b"1262",
    b"1263",
    b"1264",
    b"1265",
    b"1266",
    b"1267",
    b"1270",
    b"1272",
    b"1273",
    b"1275",
    b"1276",
    b"1277",
    b"1278",
    b"1280",
    b"1281",
    b"1282",
    b"1283",
    b"1284",
    b"1285",
    b"1286",
    b"1287",
    b"1290",
    b"1291",
    b"1292",
    b"1293",
    b"1315",
    b"1380",
    b"1381",
    b"1382",
    b"1383",
    b"1384",
    b"1401",
    b"1402",
    b"1407",
    b"1415",
    b"1419",
    b"1421",
    b"1427",
    b"1430",
    b"1435",
    b"1438",
    b"1439",
    b"1440",
    b"1441",
    b"1442",
    b"1443",
    b"1444",
    b"1445",
    b"1446",
    b"1447",
    b"1452",
    b"1460",
    b"1461",
    b"1462",
    b"1463",
    b"1465",
    b"1466",
    b"1470",
    b"1471",
    b"1472",
    b"1473",
    b"1480",
    b"1481",
    b"1482",
    b"1484",
    b"1485",
    b"1486",
    b"1487",
    b"1488",
    b"1489",
    b"1490",
    b"1491",
    b"1492",
    b"1493",
    b"1494",
    b"1495",
    b"1496",
    b"1497",
    b"1498",
    b"1499",
    b"1715",
    b"1730",
    b"1737",
    b"1760",
    b"1761",
    b"1762",
    b"1763",
    b"1764",
    b"1765",
    b"1766",
    b"1780",
    b"1781",
    b"1782",
    b"1783",
    b"1784",
    b"1785",
    b"1814",
    b"1860",
    b"1861",
    b"1862",
    b"1863",
    b"1864",
    b"1880",
    b"1881",
    b"1882",
    b"1883",
    b"1884",
    b"1885",
    b"1904",
    b"1907",
    b"1960",
    b"1961",
    b"1962",
    b"1980",
    b"1981",
    b"1982",
    b"1983",
    b"1984",
    b"2021",
    b"2023",
    b"2026",
    b"2029",
    b"2031",
    b"2034",
    b"2039",
    b"2061",
    b"2062",
    b"2080",
    b"2081",
    b"2082",
    b"2083",
    b"2084",
    b"2085",
    b"2101",
    b"2104",
    b"2121",
    b"2132",
    b"2161",
    b"2180",
    b"2181",
    b"2182",
    b"2183",
    b"2184",
    b"2260",
    b"2262",
    b"2280",
    b"2281",
    b"2282",
    b"2283",
    b"2284",
    b"2303",
    b"2305",
    b"2309",
    b"2313",
    b"2321",
    b"2326",
    b"2361",
    b"2380",
    b"2401",
    b"2403",
    b"2404",
    b"2409",
    b"2417",
    b"2418",
    b"2421",
    b"2422",
    b"2425",
    b"2460",
    b"2462",
    b"2463",
    b"2480",
    b"2481",
    b"2482",
    b"2505",
    b"2506",
    b"2510",
    b"2513",
    b"2514",
    b"2518",
    b"2521",
    b"2523",
    b"2560",
    b"2580",
    b"2581",
    b"2582",
    b"2583",
    b"2584",
];
