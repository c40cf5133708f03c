/**
 * German abbreviations that keep their dot, lower case. Those with spaces inside ("z. B.") are listed by their parts; those
 * with a capital are words in small letters ("dir", "mag").
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `abb. abg. abs. abschn. abt. adr. allg. anm. apr. aug. ausg. begr. beisp. bes. bez. bhf. bldg. bzgl. bzw.
  ca. chr. co. corp. dez. dgl. dipl. dipl.-ing. doz. dr. ddr. ebd. ehem. einschl. eigtl. engl. entspr. etc. etw. ev.
  evtl. exkl. fa. feb. febr. ff. fn. forts. franz. frz. gebr. gegr. geb. gem. ges. gesch. ggf. griech. hbf. hg. hl.
  hptm. hptst. hr. hrn. hrsg. inc. incl. ing. inkl. insb. insbes. jan. jg. jgg. jh. jhd. jr. jun. jul. jun. kath.
  kfm. lfd. lic. lt. ltd. m.a. med. mhd. mind. mio. mr. mrd. mrs. ms. nachm. niederl. nov. nr.
  nrn. oblt. okt. olt. oz. pfd. pfr. ph. ph.d. phil. sc. pol. poln. prof. prot. rd. resp. russ. röm. sek. sen. sept. sog.
  span. st. stellv. str. südl. tel. teilw. tgl. tsd. türk. u.a. umg. ung. univ. usf. usw. verf. verh. vgl.
  vizepräs. vol. vorm. vors. vs. wg. wiss. wwe. zit. zus. zzgl. österr. östl. westl. nördl.
  präs. bgm. bgmin. labg. frl. lkr. ostr. stv. insp. kdt. kapt. uffz. ltn. ges.m.b.h. al. oberstlt. genmaj. obstlt. vzbgm. kommr. hofr.
  ph. ph.d. regr. landr. nrabg.
  Dir. Mag. Maj. Reg. Fr. Fw. Gen. Hw. Kr. Sr. Wm. Min. Kap. Obm. Arch. Psych.`.split(/\s+/),
);

/** What is a word or a name elsewhere. */
export const ABBREVIATIONS_BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  'art. bd. az. kap. kl. nr. abs. op. anm. min. max. ziff. rz. rn.'.split(' '),
);

/** Those that often are the last word of a sentence. */
export const FINAL_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'usw. etc. usf. ff. dgl. co. inc. corp. ltd. jr. sen. fr. chr. jh. jhd. mio. mrd. u.a. u.ä. o.ä. u.s.w. e.v. m.a. ph.d. uvm. u.v.m.'.split(
    ' ',
  ),
);
