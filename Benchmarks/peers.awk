# Reads the kernel's rows, then those of the peers, and prints events per CPU second side by side.
FNR == NR {
  split($1, parts, ":")
  if ($2 == "ours" && parts[1] != "W1" || $1 == "W1:1e5" && $2 == "ours")
    if ($3 + 0 > ours[parts[1]]) ours[parts[1]] = $3 + 0
  next
}
{
  if (!($2 in seen)) { seen[$2] = 1; peers[++count] = $2 }
  if ($3 + 0 > best[$1 " " $2]) best[$1 " " $2] = $3 + 0
  check[$1 " " $2] = $5
}
END {
  split("W1 W2a W2b W4 W5", names, " ")
  header = "| workload | ours, M/s |"; line = "| --- | --- |"
  for (peer = 1; peer <= count; peer++) {
    title = peers[peer]; sub("-", " ", title)
    header = header " " title ", M/s | ours ÷ |"; line = line " --- | --- |"
  }
  print header; print line
  for (row = 1; row <= 5; row++) {
    text = sprintf("| %s | %.1f |", names[row], ours[names[row]] / 1e6)
    for (peer = 1; peer <= count; peer++) {
      rate = best[names[row] " " peers[peer]]
      text = text (rate ? sprintf(" %.3f | %.0f |", rate / 1e6, ours[names[row]] / rate) : " – | – |")
    }
    print text
  }
}
