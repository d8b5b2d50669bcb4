// Words too common in any English text to show that two texts or passages have something in common: articles,
// prepositions, pronouns, auxiliaries, conjunctions, and the everyday vocabulary of reporting.

export const functionWords: ReadonlySet<string> = new Set(
  `the and for that with from this was were are has have had been being not but his her its their they them she who whom
  which what when where why how will would could should may might can shall must into onto over under about after before
  between during against among through than then there here also more most some any all each other another such only own
  same very just out off yet still even much many few both either neither nor one two three said says say saying told
  tell according added while because since until upon you your our ours mine him himself herself itself themselves these
  those did does doing done do a an i in of on to at by as is am be it he we me my us or if so no up too around via per make made makes get got new last first week month year years day days time people`.split(
    /\s+/,
  ),
);
