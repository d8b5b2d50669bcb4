import { describe, expect, test } from "vitest";
import { article } from "./word-lists.js";

const title = "Ferry runs aground off coast with 240 on board";
const lede =
  "A ferry with 240 people on board ran aground off the coast on Sunday, and all of them were brought to safety, the Harbour Safety Board said.";
const date = "22 March 2026";

describe("what stands above the title is not the title", () => {
  test.each([
    [`THE EVENING STAR\n${title}\n\nBy Jane Doe\n\n${lede}`, "THE EVENING STAR"],
    [`Vester Standard\n${title}\n\n${date}\n\n${lede}`, "Vester Standard"],
    [`The Vester Standard\nSPORTS\n\nLate goal\n\nBy Jane Doe\n\n${lede}`, "The Vester Standard", "Late goal"],
    [`Crane Week\n${title}\n\n${lede}`, "Crane Week"],
    [`HarbourBuzz\n${title}\n\n${lede}`, "HarbourBuzz"],
    [`HarbourBuzz | Tech\n\n${title}\n\n${lede}`, "HarbourBuzz"],
    [`Vester Daily (International edition)\n${title}\n${date}\n${lede}`, "Vester Daily"],
    [`Nordhavn Lines plc\nHalf-year results\n${date}\n\n${lede}`, "Nordhavn Lines plc", "Half-year results"],
    [`NORDHAVN LINES CORP.\nPRESS STATEMENT\n${date}\n\n${title}\n\n${lede}`, "NORDHAVN LINES CORP."],
    [`Port of Vester\nPress office\n${date}\n\n${title}\n\n${lede}`, "Port of Vester"],
    [`DWU press notice\n${date}\n\n${title}\n\n${lede}`, "DWU"],
    [`HARBOUR SAFETY BOARD\n${title}\n${date}\n\n${lede}`, "Harbour Safety Board"],
    [`${title}\n\nBy Jane Doe\nCoast News, Vester\n\n${date}\n\n${lede}`, "Coast News"],
    [`${title}\n\nVester Broadcasting\nPosted: Mar 22, 2026 4:20 PM\n\n${lede}`, "Vester Broadcasting"],
    [`SHIP ALERT\n${title}\n\n${lede}`, null],
  ])("%j", (text, publisher, heading = title) => {
    const found = article(text);
    expect(found.publisher?.value ?? null).toBe(publisher);
    expect(found.title?.value).toBe(heading);
    const { start, end } = found.publisher?.evidence ?? { start: 0, end: 0 };
    expect(text.slice(start, end).toLowerCase()).toBe((publisher ?? "").toLowerCase());
  });

  test.each([
    [`Ferry aground\n${title}\n\n${lede}`, "Ferry aground"],
    [`FERRY SINKS\nAll 240 passengers were brought to safety\n\n${lede}`, "FERRY SINKS"],
    [`Hurricane Ida\nWhat we know about the storm so far\n\n${lede}`, "Hurricane Ida"],
    [
      `'Never again': Harbour mourns its dead\nThousands gather at the pier for a minute of silence\n\n${lede}`,
      "'Never again': Harbour mourns its dead",
    ],
    [`McAllister\nThe captain who would not leave his ship\n\n${lede}`, "McAllister"],
    [`Evening Star\n\n${lede}`, "Evening Star"],
    [`HALF-BUILT BRIDGE FALLS\n\n${date}\n\n${lede}`, "HALF-BUILT BRIDGE FALLS"],
  ])("the title itself: %j", (text, heading) => {
    expect(article(text).title?.value).toBe(heading);
    expect(article(text).publisher).toBeNull();
  });

  test.each([
    ["© 2026 Coast9. Coast9 is not responsible for other sites.", "Coast9"],
    ["© 2026 Channel 9 Media Inc. All rights reserved.", "Channel 9 Media Inc"],
  ])("%s", (line, publisher) => expect(article(`${title}\n\n${lede}\n\n${line}`).publisher?.value).toBe(publisher));
});
