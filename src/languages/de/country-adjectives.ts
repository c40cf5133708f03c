// Which country an adjective is of ("israelisch"): data, since the forms follow no rule ("zyprisch", "kubanisch").

const ROWS = `
Afghanistan afghanisch|Ägypten ägyptisch|Albanien albanisch|Algerien algerisch|Argentinien argentinisch|Armenien armenisch
Aserbaidschan aserbaidschanisch|Äthiopien äthiopisch|Australien australisch|Bangladesch bangladeschisch|Belarus belarussisch weißrussisch
Belgien belgisch|Bolivien bolivianisch|Bosnien bosnisch|Brasilien brasilianisch|Bulgarien bulgarisch|Chile chilenisch|China chinesisch
Dänemark dänisch|Deutschland deutsch bundesdeutsch|Ecuador ecuadorianisch|Estland estnisch|Finnland finnisch|Frankreich französisch
Georgien georgisch|Ghana ghanaisch|Griechenland griechisch|Großbritannien britisch|Haiti haitianisch|Indien indisch
Indonesien indonesisch|Irak irakisch|Iran iranisch|Irland irisch|Island isländisch|Israel israelisch|Italien italienisch|Japan japanisch
Jemen jemenitisch|Jordanien jordanisch|Kambodscha kambodschanisch|Kanada kanadisch|Kasachstan kasachisch|Katar katarisch
Kenia kenianisch|Kirgisistan kirgisisch|Kolumbien kolumbianisch|Kosovo kosovarisch|Kroatien kroatisch|Kuba kubanisch|Kuwait kuwaitisch
Lettland lettisch|Libanon libanesisch|Libyen libysch|Litauen litauisch|Luxemburg luxemburgisch|Malaysia malaysisch|Mali malisch
Marokko marokkanisch|Mexiko mexikanisch|Moldau moldauisch|Mongolei mongolisch|Montenegro montenegrinisch|Myanmar birmanisch
Nepal nepalesisch|Neuseeland neuseeländisch|Niederlande niederländisch|Nigeria nigerianisch|Nordkorea nordkoreanisch
Norwegen norwegisch|Österreich österreichisch|Pakistan pakistanisch|Palästina palästinensisch|Paraguay paraguayisch|Peru peruanisch
Philippinen philippinisch|Polen polnisch|Portugal portugiesisch|Rumänien rumänisch|Russland russisch|Saudi-Arabien saudisch saudi-arabisch
Schweden schwedisch|Schweiz schweizerisch|Serbien serbisch|Simbabwe simbabwisch|Slowakei slowakisch|Slowenien slowenisch
Somalia somalisch|Spanien spanisch|Südafrika südafrikanisch|Südkorea südkoreanisch|Sudan sudanesisch|Syrien syrisch
Taiwan taiwanisch|Thailand thailändisch|Tschad tschadisch|Tschechien tschechisch|Tunesien tunesisch|Türkei türkisch|Uganda ugandisch
Ukraine ukrainisch|Ungarn ungarisch|Uruguay uruguayisch|USA amerikanisch us-amerikanisch|Usbekistan usbekisch|Vatikan vatikanisch
Venezuela venezolanisch|Vietnam vietnamesisch|Zypern zyprisch
`;

let countries: ReadonlyMap<string, string> | undefined;

function read(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const row of ROWS.trim().split(/[|\n]/)) {
    const [country = '', ...adjectives] = row.split(' ');
    for (const adjective of adjectives) found.set(adjective, country);
  }
  return found;
}

/** The country of an adjective in lower case, in any of its forms ("israelischen"); null for other words. */
export function countryOfAdjective(lower: string): string | null {
  countries ??= read();
  return /(?:sch|deutsch)e?[nrms]?$/.test(lower)
    ? (countries.get(lower.replace(/(?<=sch)e[nrms]?$/, '')) ?? null)
    : null;
}
