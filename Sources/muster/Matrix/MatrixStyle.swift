/// How the page of a matrix looks, on screen, on a telephone, in the dark and on paper.
///
/// Text and ground of every shade are at least 4.5 : 1 apart; a level's name stands in its color, so
/// that the color is never alone.
enum MatrixStyle {
  /// How many shades there are, from calm to the worst level.
  static let shades = 5

  /// All rules.
  static let css = [colors, page, tables, parts, paper].joined()

  private static let colors = """
    :root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1d1c1a;--soft:#5d5952;--hair:#d8d3c8;\
    --wash:#f3f0e9;--accent:#a8321b;--sans:system-ui,-apple-system,"Segoe UI",Roboto,\
    "Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif;\
    --serif:"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L",P052,Georgia,serif}
    @media (prefers-color-scheme:dark){:root{--paper:#17181a;--ink:#ece8df;--soft:#aba599;\
    --hair:#3b3b3d;--wash:#212225;--accent:#ff9678}}
    .s0{background:#e2e5df;color:#1d1c1a}.s1{background:#f1dfa6;color:#1d1c1a}
    .s2{background:#f0b673;color:#1d1c1a}.s3{background:#b23c1b;color:#fff}
    .s4{background:#6d0f26;color:#fff}

    """

  private static let page = """
    *{box-sizing:border-box}html{-webkit-text-size-adjust:100%}
    body{margin:0 auto;padding:3rem 2rem 5rem;max-width:76rem;background:var(--paper);\
    color:var(--ink);font:1rem/1.5 var(--sans);font-variant-numeric:tabular-nums lining-nums;\
    overflow-wrap:break-word}
    h1,h2{font-family:var(--serif);font-weight:500;line-height:1.15;text-wrap:balance}
    h1{font-size:clamp(2rem,6vw,3.2rem);margin:.3rem 0 .8rem}
    h2{font-size:clamp(1.5rem,4vw,2rem);margin:0 0 1.2rem}
    h3{font-size:1.05rem;font-weight:600;margin:0 0 .6rem}
    section{border-top:1px solid var(--ink);padding-top:1.3rem;margin-top:3.5rem}
    .eyebrow{font-size:.85rem;color:var(--soft);margin:0}
    .lede{font:1.2rem/1.5 var(--serif);max-width:44rem;margin:0}
    .note{font-size:.9rem;color:var(--soft);margin:0 0 .6rem}
    .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);\
    padding:.6rem 1rem}
    :focus-visible{outline:2px solid var(--accent);outline-offset:2px}

    """

  private static let tables = """
    .scroll{overflow-x:auto;max-width:100%}
    table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.4}
    caption{text-align:left;color:var(--soft);padding:0 0 .5rem}
    th,td{text-align:left;vertical-align:top;padding:.5rem 1.2rem .5rem 0;\
    border-bottom:1px solid var(--hair)}
    thead th{font-weight:500;color:var(--soft);border-bottom:1px solid var(--ink);\
    vertical-align:bottom}
    tbody th{font-weight:500;white-space:nowrap}
    .tests{list-style:none;margin:0;padding:0;min-width:15rem}.test{white-space:nowrap;\
    font-weight:600}

    """

  private static let parts = """
    .chip{display:inline-block;font-weight:600;padding:.15rem .6rem;border-radius:.3rem;\
    white-space:nowrap}
    .cards{list-style:none;margin:0;padding:0;display:grid;gap:1.2rem;\
    grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr))}
    .cards>li{background:var(--wash);padding:1.1rem 1.2rem}
    dl{display:grid;grid-template-columns:minmax(7rem,auto) 1fr;gap:.25rem .9rem;margin:0;\
    font-size:.92rem}
    dt{color:var(--soft)}dd{margin:0}
    ol{margin:0;padding:0;list-style:none}ol li{padding:.25rem 0}
    .at{display:inline-block;min-width:4rem;font-weight:600}

    """

  private static let paper = """
    @media (max-width:30rem){body{padding:1.5rem 1rem 3rem}}
    @media print{body{padding:0;max-width:none;font-size:10pt}section{break-inside:auto;\
    margin-top:1.5rem}.cards>li{break-inside:avoid}.skip{display:none}\
    .chip{print-color-adjust:exact;-webkit-print-color-adjust:exact}}

    """
}
