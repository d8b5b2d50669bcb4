import { describe, expect, test } from "vitest";
import { holder } from "../../../src/check/comparisons/holder.js";
import { name } from "../../../src/check/comparisons/name.js";
import { role } from "../../../src/check/comparisons/role.js";
import type { RoleValue } from "../../../src/model/utterance.js";
import { claimOf, roleValue } from "../../builders.js";
import { judged, verdict } from "./judged.js";

const named = (text: string, entity: "person" | "place" | "organisation" = "person") =>
  claimOf("name", { name: text, entity, canonical: text, occurrences: 1, place: null, given: null, family: null });

describe("spellings of one name", () => {
  test.each([
    ["Renée Dubois", "Renee Dubois", "spelling info"],
    ["Petro Zelensky", "Petro Zelenskyy", "spelling info"],
    ["Sergey Orlov", "Sergei Orlov", "spelling info"],
    ["Massoud Karimi", "Masoud Karimi", "spelling info"],
    ["Mohammed Ali", "Muhammad Ali", "spelling info"],
    ["Bob Miller", "Robert Miller", "agree"],
    ["Tim Cole", "Timothy Cole", "agree"],
    ["Miller", "Robert Miller", "agree"],
    ["Robert J. Miller", "Robert Miller", "agree"],
    ["Mr. Miller", "Miller", "agree"],
    ["Dr Ana Costa", "Ana Costa", "agree"],
    ["Lee Jae-in", "Lee Jae In", "agree"],
    ["Stacy Webb", "Stacey Webb", "spelling"],
    ["Sara Holt", "Sarah Holt", "spelling"],
    ["Cowden", "Cowdan", "spelling"],
    ["Odile Marot", "Odile Mareau", "spelling"],
    ["Maria Gebler", "Maria Oswald", "contradiction"],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(verdict(judged(name, named(a), named(b)))).toBe(expected);
    expect(verdict(judged(name, named(b), named(a)))).toBe(expected);
  });

  test("places by another house style", () => {
    expect(verdict(judged(name, named("Kyiv", "place"), named("Kiev", "place")))).toBe("spelling info");
    expect(verdict(judged(name, named("Odesa", "place"), named("Odessa", "place")))).toBe("spelling info");
    expect(verdict(judged(name, named("Leeds", "place"), named("Leads", "place")))).toBe("spelling");
  });

  test("light differences can be switched off or made graver", () => {
    const [a, b] = [named("Renée Dubois"), named("Renee Dubois")];
    expect(verdict(judged(name, a, b, { accents: "ignore" }))).toBe("agree");
    expect(verdict(judged(name, a, b, { accents: "warning" }))).toBe("spelling warning");
  });
});

describe("roles of one person", () => {
  const said = (title: string, rest: Partial<RoleValue> = {}) => claimOf("role", roleValue(title, rest));
  test.each([
    ["Foreign Minister", "Minister of Foreign Affairs", "agree"],
    ["Foreign Affairs Minister", "foreign minister", "agree"],
    ["spokeswoman", "press secretary", "agree"],
    ["CEO", "chief executive", "agree"],
    ["Sen.", "Senator", "agree"],
    ["senior US senator", "Senator", "agree"],
    ["professor of law", "professor", "agree"],
    ["president", "lawyer", "agree"],
    ["CEO", "COO", "contradiction"],
    ["Secretary of State", "defense secretary", "contradiction"],
    ["Prime Minister", "Foreign Minister", "contradiction"],
    ["senator", "congressman", "contradiction"],
    ["colonel", "general", "contradiction"],
    ["vice president", "president", "contradiction"],
    ["deputy health minister", "health minister", "contradiction warning"],
    ["Labour Minister", "finance minister", "contradiction"],
    ["Minister of Labour", "labour minister", "agree"],
    ["Labour mayor", "mayor", "agree"],
    ["state fire chief", "hospital superintendent", "contradiction"],
    ["fire chief", "county emergency management director", "contradiction"],
    ["museum director", "chief curator", "contradiction"],
    ["fire chief", "incident commander", "agree"],
    ["receiver", "liquidator", "contradiction"],
    ["detective chief superintendent", "assistant commissioner", "contradiction"],
    ["chemistry teacher", "gym teacher", "scope info"],
    ["teacher", "gym teacher", "agree"],
    ["professor", "mayor", "agree"],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(verdict(judged(role, said(a), said(b)))).toBe(expected);
    expect(verdict(judged(role, said(b), said(a)))).toBe(expected);
  });

  test("former against current is no conflict", () => {
    expect(verdict(judged(role, said("CEO", { status: "former" }), said("COO")))).toBe("agree");
  });

  test.each([
    ["Northern Rescue Command", "the regiment", "contradiction warning"],
    ["Northern Rescue Command", "Rescue Command", "agree"],
    ["Putin", "Kremlin", "agree"],
    ["Tel Aviv", "Israeli Police", "agree"],
    ["University of Toronto", "U of T", "agree"],
    ["Federal Bureau of Investigation", "FBI", "agree"],
  ])("a spokesperson for %s and for %s: %s", (a, b, expected) => {
    const [one, other] = [said("spokesman", { organisation: a }), said("spokeswoman", { organisation: b })];
    expect(verdict(judged(role, one, other))).toBe(expected);
    expect(verdict(judged(role, one, other, { organisation: false }))).toBe("agree");
  });
});

describe("holders of one office", () => {
  const held = (title: string, person: string, rest: Partial<RoleValue> = {}) =>
    claimOf("role", roleValue(title, { name: person, organisation: "Norway", ...rest }));
  test.each([
    [held("prime minister", "Ada Berg"), held("premier", "Olav Dahl"), "contradiction"],
    [held("prime minister", "Ada Berg"), held("prime minister", "Berg"), "agree"],
    [held("prime minister", "Ada Berg"), held("prime minister", "Olav Dahl", { status: "former" }), "agree"],
    [held("senator", "Ada Berg"), held("senator", "Olav Dahl"), "agree"],
    [held("spokesman", "Ada Berg"), held("spokeswoman", "Olav Dahl"), "agree"],
    [held("prime minister", "Ada Berg"), held("prime minister", "Olav Dahl", { organisation: "Sweden" }), "agree"],
    [
      held("mayor", "Ada Berg", { organisation: "Oslo" }),
      held("mayor", "Ada Borg", { organisation: "Oslo" }),
      "spelling warning",
    ],
  ])("case %#", (a, b, expected) => {
    expect(verdict(judged(holder, a, b))).toBe(expected);
    expect(verdict(judged(holder, b, a))).toBe(expected);
  });
});
