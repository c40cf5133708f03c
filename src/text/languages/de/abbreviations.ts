/** German abbreviations that keep their dot, lower case. Those with spaces inside ("z. B.") are listed by their parts. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `abb. abs. abschn. abt. adr. allg. anm. apr. art. aug. ausg. az. bd. begr. beisp. bes. betr. bez. bhf. bldg. bzgl. bzw.
  ca. chr. co. corp. dez. dgl. dipl. dipl.-ing. dir. doz. dr. ebd. ed. ehem. einschl. eigtl. engl. entspr. etc. etw. ev.
  evtl. exkl. fa. feb. febr. ff. fn. forts. fr. franz. frz. gegr. geb. gem. ges. gesch. gest. ggf. griech. hbf. hg. hl.
  hptst. hr. hrn. hrsg. inc. incl. ing. inkl. insb. insbes. ital. jan. jg. jgg. jh. jhd. jr. jun. jul. jun. kap. kath.
  kfm. lat. led. lfd. lic. lt. ltd. m.a. mag. max. med. mhd. min. mind. mio. mr. mrd. mrs. ms. nachm. niederl. nov. nr.
  nrn. okt. op. oz. pers. pfd. phil. pol. poln. prof. prot. rd. ref. reg. rel. resp. russ. röm. sek. sen. sept. sog.
  span. st. std. stellv. str. südl. tel. teilw. tgl. tsd. türk. u.a. umg. ung. univ. usf. usw. ver. verf. verh. vgl.
  vizepräs. vol. vorm. vors. wg. wiss. wwe. zit. zus. zzgl. österr. östl. westl. nördl.`.split(/\s+/),
);

/** Those that often are the last word of a sentence. */
export const FINAL_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'usw. etc. usf. ff. dgl. co. inc. corp. ltd. jr. sen. chr. jh. jhd. mio. mrd. u.a. u.ä. o.ä. u.s.w. e.v. m.a. uvm. u.v.m.'.split(
    ' ',
  ),
);
