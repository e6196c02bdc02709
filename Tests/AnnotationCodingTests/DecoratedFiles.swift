/// Annotation files as people leave them, and the same again in other line ends, with a byte order mark and without a
/// last line end.
enum DecoratedFiles {
  struct File: CustomStringConvertible, Sendable {
    let description: String
    let text: String
  }

  static let all: [File] = plain.flatMap { file in
    [
      file,
      File(
        description: file.description + ", CRLF",
        text: file.text.replacing("\n", with: "\r\n")),
      File(description: file.description + ", CR", text: file.text.replacing("\n", with: "\r")),
      File(description: file.description + ", BOM", text: "\u{FEFF}" + file.text),
      File(
        description: file.description + ", no last line end",
        text: String(file.text.reversed().drop { $0 == "\n" }.reversed())),
    ]
  }

  /// Each has the claims c1 and c2.
  static let plain: [File] = [
    File(
      description: "as the tool writes it",
      text: """
        # yaml-language-server: $schema=s.json
        format: claimkit/1

        article:
          id: a
          file: a.txt
          sha256: "0"
          language: pl

        sources:
          - {id: ap, name: Associated Press, kind: agency, also: [AP]}

        claims:
          - id: c1
            quote: Rosja musi uzupełnić zapasy 😀
            chain: [ap]
            status: unverified
            found: {at: 762-830, voice: direct, act: says, cue: ocenia, rule: quote-before-cue}

          - id: c2
            quote: |-
              [winni tego]

              zapłacą # cenę
            status: verified
            evidence:
              - {url: "https://example.org/a", stance: supports, kind: primary}
            history:
              - {at: "2026-11-23T10:04:00Z", by: ak, action: judge, status: verified}
            found: {at: 1-2, voice: own, rule: own-voice}

        """),
    File(
      description: "comments everywhere",
      text: """
        # one
        %YAML 1.1
        --- # two
        # three
        claims: # four

          # five: "c0"
          - # six
            id: c1 # seven
            # eight
            quote: &nothing # nine
        """.replacing("%YAML 1.1\n", with: "").replacing(" &nothing # nine", with: " x # nine")
          + """

              # ten \t with a tab
              chain:   # eleven
                # twelve
                - ap # thirteen
                # fourteen
              status: unverified   # fifteen: {a: b}

              # sixteen
              evidence: # seventeen
              # eighteen
              history: # nineteen
                # twenty
                - at: "2026-11-23T10:04:00Z" # twenty-one
                  # twenty-two
                  by: 'ak' # twenty-three
                  action: judge
                # twenty-four
            # twenty-five
            - {id: c2, # twenty-six
               quote: "y", # twenty-seven
               found: {at: 1-2} # twenty-eight
              } # twenty-nine
            # thirty
          # thirty-one
          format: claimkit/1 # thirty-two 😀
          # thirty-three

          """),
    File(
      description: "odd indentation and quoted keys",
      text: """
        "format":   'claimkit/1'
        'article': {"id": a,
                    file: 'a.txt'}
        "claims":
        -   "id":    "c1"
            'quote':
                 tekst na
                 dwóch liniach
            'status': "unverified"
            history:
            -   at: "2026-11-23T10:04:00Z"
                by: ak
                action: assign
            "found":
               at: 1-2
        -
            id: 'c2'
            quote: >+
             tekst

            note:
            evidence: []
            status: ~

        """),
    File(
      description: "all in braces",
      text: """
        {format: claimkit/1, claims: [{id: c1, quote: "a, b", status: unverified},
          {"id": "c2", quote: 'it''s', evidence: [{url: "https://example.org", stance: context},],
           history: [ ], status: , found: {at: 1-2}}]}

        """),
    File(
      description: "keys in another order, lists without indentation",
      text: """
        claims:
        - found: {at: 1-2, voice: own}
          status: verified
          wording: >-
            zdanie
            zwinięte
          quote: "zażółć"
          id: c1
          nieznany: klucz 😀
        - status: mixed
          id: c2
          note: "stara uwaga"   # zostaje
          source-check: 'confirmed'
          quote: x
        format: claimkit/1

        """),
    File(
      description: "block scalars that keep their blank lines",
      text: """
        format: claimkit/1
        claims:
          - id: c1
            quote: |+
              koniec


            status: unverified
            note: |2 # bez zmian
                wcięte

               i dalej

          - id: c2
            quote: >
              a

              b


        """),
  ]
}
