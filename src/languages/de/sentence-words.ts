// Words that German sentences begin with.

/** Words that begin a sentence after an abbreviation, a number or an initial: articles, pronouns, adverbs, … */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `Der Die Das Dem Den Des Ein Eine Einer Einem Einen Eines Er Sie Es Wir Ihr Ich Man Dies Diese Dieser Dieses Diesem
  Diesen Jene Jener Jenes Am An Auf Aus Bei Beim Bis Durch Für Gegen Hinter Im In Ins Innerhalb Mit Nach Nachdem Neben
  Ohne Seit Seitdem Trotz Um Unter Von Vom Vor Während Wegen Zu Zum Zur Zwischen Über Außer Außerdem Laut Entlang
  Aber Denn Doch Oder Und Sowie Sondern Als Bevor Damit Dass Ob Obwohl Sobald Solange Sofern Weil Wenn Wie Wo Wobei Da
  Dabei Dadurch Dafür Dagegen Daher Dahinter Danach Daneben Daran Darauf Daraufhin Daraus Darin Darum Darunter Darüber
  Davon Davor Dazu Dazwischen Demnach Dennoch Derzeit Deshalb Deswegen Dort Ebenfalls Ebenso Einerseits Allerdings Alle
  Alles Also Andererseits Anschließend Auch Bereits Bisher Bislang Damals Dann Demzufolge Erst Etwa Ferner Hier Hierbei
  Hierzu Immer Immerhin Insgesamt Inzwischen Jedoch Jetzt Kein Keine Keiner Lediglich Mehr Mehrere Mittlerweile Mein
  Meine Nun Nur Noch Offenbar Schließlich Schon Sein Seine Seiner Seinem Seinen Seither So Sogar Somit Sonst Später
  Stattdessen Trotzdem Unsere Unser Viele Vielmehr Vorher Was Weder Weitere Weiter Welche Wer Weshalb Weswegen Wieder
  Worauf Zudem Zuerst Zuletzt Zugleich Zunächst Zuvor Zwar Ihre Ihren Ihrem Ihrer Ihnen Ihm Ihn Niemand Jemand Jeder
  Jede Jedes Manche Manchmal Obgleich Sodass Sollte Sollten Hat Haben Ist Sind War Waren Wird Werden Würde Kann Können
  Nicht Nichts Gemäß Angesichts Aufgrund Anders Ausgerechnet Beide Einige Einmal Etwas Falls Gleichzeitig Heute Gestern
  Morgen Kurz Letztlich Nachher Oft Selbst Statt Tatsächlich Vielleicht Wahrscheinlich Warum Zusätzlich`.split(/\s+/),
);
