${greeting}
<#list sections as section>
<#if several>

${section.heading?upper_case}
</#if>
<#list section.news as one>

${one.sentence}
<#if one.title?has_content>
${one.title}
</#if>
<#list one.said as line>
> ${line}
</#list>
<#if one.due?has_content>
${one.due}
</#if>
<#if one.facts?has_content>
${one.facts}
</#if>
${one.deed}: ${one.at}
<#if one.search?has_content>
${one.search}: ${one.searchAt}
</#if>
</#list>
</#list>
<#if calendar??>

${calendar.sentence}
${calendar.title}
${calendar.when}
${calendar.at}
</#if>
<#if more?has_content>

${more}
</#if>
<#if board??>

${board.title}
<#if board.paragraph?has_content>

${board.paragraph}
</#if>
<#if board.signature?has_content>

${board.signature}
</#if>
</#if>

-- 
${why}
${all}: ${allAt}
${choose}: ${chooseAt}
${stop}: ${stopAt}
