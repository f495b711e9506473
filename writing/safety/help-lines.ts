/** Whom to call in one country. A name is as people there know it; a number as it is dialled there. */
export interface HelpLines {
  readonly emergency: string
  /** For who may hurt themselves, or is in despair. */
  readonly crisis?: Line
  /** For who is hurt or threatened at home. */
  readonly violence?: Line
  /** For children and young people. */
  readonly child?: Line
}

interface Line {
  readonly name: string
  readonly number: string
}

const line = (name: string, number: string): Line => ({ name, number })

/** Where there is no line of the country's own here: a directory that is kept for the whole world. */
export const WORLD_DIRECTORY = 'findahelpline.com'

/**
 * By ISO 3166 code. Only national lines that are free or cost a local call; looked up in
 * November 2026, and to be looked up again with every release (`docs/writing.md`).
 */
export const HELP_LINES: Readonly<Record<string, HelpLines>> = {
  AT: {
    emergency: '112',
    crisis: line('Telefonseelsorge', '142'),
    violence: line('Frauenhelpline', '0800 222 555'),
    child: line('Rat auf Draht', '147'),
  },
  AU: {
    emergency: '000',
    crisis: line('Lifeline', '13 11 14'),
    violence: line('1800RESPECT', '1800 737 732'),
    child: line('Kids Helpline', '1800 55 1800'),
  },
  BE: {
    emergency: '112',
    crisis: line('Zelfmoordlijn', '1813'),
    violence: line('1712', '1712'),
    child: line('Awel', '102'),
  },
  BR: {
    emergency: '190',
    crisis: line('CVV', '188'),
    violence: line('Ligue 180', '180'),
    child: line('Disque 100', '100'),
  },
  CA: {
    emergency: '911',
    crisis: line('9-8-8', '988'),
    child: line('Kids Help Phone', '1-800-668-6868'),
  },
  CH: {
    emergency: '112',
    crisis: line('Die Dargebotene Hand', '143'),
    child: line('Pro Juventute', '147'),
  },
  DE: {
    emergency: '112',
    crisis: line('TelefonSeelsorge', '0800 111 0 111'),
    violence: line('Hilfetelefon', '116 016'),
    child: line('Nummer gegen Kummer', '116 111'),
  },
  DK: {
    emergency: '112',
    crisis: line('Livslinien', '70 201 201'),
    violence: line('Lev Uden Vold', '1888'),
    child: line('BørneTelefonen', '116 111'),
  },
  ES: {
    emergency: '112',
    crisis: line('Línea 024', '024'),
    violence: line('016', '016'),
    child: line('Fundación ANAR', '116 111'),
  },
  FR: {
    emergency: '112',
    crisis: line('3114', '3114'),
    violence: line('3919', '3919'),
    child: line('Allô Enfance en Danger', '119'),
  },
  GB: {
    emergency: '999',
    crisis: line('Samaritans', '116 123'),
    violence: line('the National Domestic Abuse Helpline', '0808 2000 247'),
    child: line('Childline', '0800 1111'),
  },
  IE: {
    emergency: '112',
    crisis: line('Samaritans', '116 123'),
    violence: line("Women's Aid", '1800 341 900'),
    child: line('Childline', '1800 66 66 66'),
  },
  IL: {
    emergency: '100',
    crisis: line('ERAN', '1201'),
    violence: line('the welfare hotline', '118'),
  },
  IN: {
    emergency: '112',
    crisis: line('Tele-MANAS', '14416'),
    violence: line('the Women Helpline', '181'),
    child: line('Childline', '1098'),
  },
  IT: {
    emergency: '112',
    crisis: line('Telefono Amico', '02 2327 2327'),
    violence: line('1522', '1522'),
    child: line('Telefono Azzurro', '19696'),
  },
  NL: {
    emergency: '112',
    crisis: line('113 Zelfmoordpreventie', '113'),
    violence: line('Veilig Thuis', '0800 2000'),
    child: line('Kindertelefoon', '0800 0432'),
  },
  NO: {
    emergency: '112',
    crisis: line('Mental Helse', '116 123'),
    violence: line('VO-linjen', '116 006'),
    child: line('Alarmtelefonen', '116 111'),
  },
  NZ: {
    emergency: '111',
    crisis: line('1737', '1737'),
    violence: line("Women's Refuge", '0800 733 843'),
    child: line('Youthline', '0800 376 633'),
  },
  PL: {
    emergency: '112',
    crisis: line('Kryzysowy Telefon Zaufania', '116 123'),
    violence: line('Niebieska Linia', '800 120 002'),
    child: line('Telefon Zaufania', '116 111'),
  },
  PT: { emergency: '112', violence: line('the CIG line', '800 202 148') },
  SE: {
    emergency: '112',
    crisis: line('Mind Självmordslinjen', '90101'),
    violence: line('Kvinnofridslinjen', '020 50 50 50'),
    child: line('Bris', '116 111'),
  },
  US: {
    emergency: '911',
    crisis: line('the 988 Lifeline', '988'),
    violence: line('the National Domestic Violence Hotline', '1-800-799-7233'),
    child: line('Childhelp', '1-800-422-4453'),
  },
  ZA: {
    emergency: '112',
    crisis: line('SADAG', '0800 567 567'),
    violence: line('the GBV Command Centre', '0800 428 428'),
    child: line('Childline', '116'),
  },
}
