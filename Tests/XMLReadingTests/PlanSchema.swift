/// The schema of a small kind of document that these tests are about.
let planSchema = """
  <?xml version="1.0"?>
  <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:m="urn:muster:plan:1"
    targetNamespace="urn:muster:plan:1" elementFormDefault="qualified">
    <xs:simpleType name="minutes">
      <xs:annotation><xs:documentation>
        A time is minutes and seconds: 90 minutes is written 90:00.

        There may be more than 59 minutes.
      </xs:documentation></xs:annotation>
      <xs:restriction base="xs:string"><xs:pattern value="[0-9]+:[0-9]{2}"/></xs:restriction>
    </xs:simpleType>
    <xs:element name="plan">
      <xs:complexType><xs:sequence>
        <xs:element name="title" type="xs:string"/>
        <xs:element name="inject" maxOccurs="unbounded"><xs:complexType mixed="true">
          <xs:attribute name="number" type="xs:NCName" use="required"/>
          <xs:attribute name="release" type="m:minutes" use="required"/>
          <xs:attribute name="kind"><xs:simpleType><xs:restriction base="xs:string">
            <xs:enumeration value="owned"/><xs:enumeration value="earned"/>
          </xs:restriction></xs:simpleType></xs:attribute>
          <xs:attribute name="weight"><xs:simpleType><xs:restriction base="xs:decimal">
            <xs:minInclusive value="0"/><xs:maxInclusive value="1"/>
          </xs:restriction></xs:simpleType></xs:attribute>
          <xs:attribute name="expects" type="xs:NCName"/>
        </xs:complexType></xs:element>
        <xs:element name="action" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
          <xs:attribute name="id" type="xs:NCName" use="required"/>
          <xs:attribute name="count" type="xs:integer"/>
        </xs:complexType></xs:element>
      </xs:sequence></xs:complexType>
      <xs:key name="numbers"><xs:selector xpath="m:inject"/><xs:field xpath="@number"/></xs:key>
      <xs:key name="actions"><xs:selector xpath="m:action"/><xs:field xpath="@id"/></xs:key>
      <xs:keyref name="expected" refer="m:actions">
        <xs:selector xpath="m:inject"/><xs:field xpath="@expects"/>
      </xs:keyref>
    </xs:element>
  </xs:schema>
  """
