import { describe, expect, it } from "vitest";
import { foreignLanguage } from "../../src/read/language.js";
import { articleOf } from "../builders.js";

describe("the language of a text", () => {
  it.each([
    [
      "German",
      "Der Damm oberhalb von Lind ist am Donnerstag gebrochen. Mindestens zwölf Menschen kamen ums Leben, als die Flut das Dorf erreichte. Die Bürgermeisterin sagte, dass niemand gewarnt worden sei und dass der Schaden noch nicht abzusehen ist.",
    ],
    [
      "French",
      "Au moins douze personnes ont été tuées jeudi soir lorsque le barrage a cédé au-dessus du village. La maire a déclaré que personne n’avait été averti et que les dégâts se montaient à plusieurs millions d’euros, selon les premières estimations.",
    ],
    [
      "Spanish",
      "Al menos doce personas murieron el jueves por la noche cuando la presa cedió sobre el pueblo. La alcaldesa dijo que nadie había sido avisado y que los daños ascienden a varios millones de euros, según las primeras estimaciones.",
    ],
    [
      "Russian",
      "По меньшей мере двенадцать человек погибли в четверг вечером, когда плотина над деревней прорвалась. Мэр заявила, что никого не предупредили, а ущерб, по первым оценкам, составляет несколько миллионов евро, сообщает агентство.",
    ],
    [
      "Chinese",
      "周四晚上，村庄上方的水坝决堤，至少造成十二人死亡。市长说没有人收到警告，初步估计损失达数百万欧元。救援人员正在河岸搜寻失踪者。",
    ],
  ])("%s is named", async (language, text) => {
    expect(await foreignLanguage(articleOf("a.txt", text))).toMatch(new RegExp(language));
  });

  it.each([
    [
      "prose",
      "At least 12 people were killed on Thursday night when the dam above the village gave way, officials said. The mayor said that nobody had been warned and that the damage would come to several million euros, by a first estimate.",
    ],
    [
      "with many foreign names",
      "Zelenskyy met Macron, Scholz and Draghi in Kyiv on Thursday, with Iohannis joining later. Volodymyr Zelenskyy thanked Emmanuel Macron; Olaf Scholz spoke to Oleksii Reznikov, and Mario Draghi saw Denys Shmyhal in Irpin and Bucha.",
    ],
    ["a headline", "Zehn Tote bei Unwetter"],
    ["figures", "Revenue 120 130 140. Costs 80 85 90. Profit 40 45 50. Staff 1,200 1,250 1,300. Margin 33 35 36."],
  ])("English is left alone: %s", async (_, text) => {
    expect(await foreignLanguage(articleOf("a.txt", text))).toBeNull();
  });
});
